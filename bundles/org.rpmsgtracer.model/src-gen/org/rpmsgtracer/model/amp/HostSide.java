/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.rpmsgtracer.emulator.personality.HostPersonality;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The end of a link that is the virtio driver: it owns descriptor tables and avail rings, and places the buffers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.HostSide#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.HostSide#getSystem <em>System</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.HostSide#getProgram <em>Program</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getHostSide()
 * @model
 * @generated
 */
public interface HostSide extends EObject {
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That it runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getHostSide_Core()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.HostSide#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose RPMsg implementation it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(HostPersonality)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getHostSide_System()
	 * @model dataType="org.rpmsgtracer.model.amp.HostSystem" required="true"
	 * @generated
	 */
	HostPersonality getSystem();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.HostSide#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(HostPersonality value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Program}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What runs on it, each with the RPMsg implementation of this end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getHostSide_Program()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='programs'"
	 * @generated
	 */
	EList<Program> getProgram();

} // HostSide
