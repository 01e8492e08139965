/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.linux.device.KernelModule;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Modprobe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Loads a kernel module at boot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Modprobe#getModule <em>Module</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getModprobe()
 * @model
 * @generated
 */
public interface Modprobe extends Program {
	/**
	 * Returns the value of the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Module</em>' attribute.
	 * @see #setModule(KernelModule)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getModprobe_Module()
	 * @model dataType="org.rpmsgtracer.model.amp.KernelModule" required="true"
	 * @generated
	 */
	KernelModule getModule();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Modprobe#getModule <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Module</em>' attribute.
	 * @see #getModule()
	 * @generated
	 */
	void setModule(KernelModule value);

} // Modprobe
