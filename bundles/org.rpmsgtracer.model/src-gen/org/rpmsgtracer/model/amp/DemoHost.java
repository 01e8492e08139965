/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.service.ZephyrSample;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demo Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The host of a demo: sends 0, 2, … 98 and gets 1, 3, … 99.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.DemoHost#getDemo <em>Demo</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getDemoHost()
 * @model
 * @generated
 */
public interface DemoHost extends Program {
	/**
	 * Returns the value of the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Demo</em>' attribute.
	 * @see #setDemo(ZephyrSample.Demo)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDemoHost_Demo()
	 * @model dataType="org.rpmsgtracer.model.amp.Demo" required="true"
	 * @generated
	 */
	ZephyrSample.Demo getDemo();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DemoHost#getDemo <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demo</em>' attribute.
	 * @see #getDemo()
	 * @generated
	 */
	void setDemo(ZephyrSample.Demo value);

} // DemoHost
