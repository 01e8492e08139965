/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.fault.When;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Core Restarted</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The processor starts again by itself, without its host knowing and without clearing the rings (F14).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.CoreRestarted#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.CoreRestarted#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getCoreRestarted()
 * @model
 * @generated
 */
public interface CoreRestarted extends Fault {
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCoreRestarted_Core()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CoreRestarted#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which of its occasions it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(When)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCoreRestarted_When()
	 * @model dataType="org.rpmsgtracer.model.amp.Occasion" required="true"
	 * @generated
	 */
	When getWhen();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CoreRestarted#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(When value);

} // CoreRestarted
