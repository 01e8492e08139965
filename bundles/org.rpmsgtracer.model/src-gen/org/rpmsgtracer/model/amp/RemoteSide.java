/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.rpmsgtracer.emulator.personality.RemotePersonality;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remote Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The end of a link that is the virtio device: it writes the used rings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.RemoteSide#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.RemoteSide#getSystem <em>System</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.RemoteSide#getProgram <em>Program</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getRemoteSide()
 * @model
 * @generated
 */
public interface RemoteSide extends EObject {
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That it runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getRemoteSide_Core()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.RemoteSide#getCore <em>Core</em>}' reference.
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
	 * @see #setSystem(RemotePersonality)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getRemoteSide_System()
	 * @model dataType="org.rpmsgtracer.model.amp.RemoteSystem" required="true"
	 * @generated
	 */
	RemotePersonality getSystem();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.RemoteSide#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(RemotePersonality value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Program}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What runs on it, each with the RPMsg implementation of this end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getRemoteSide_Program()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='programs'"
	 * @generated
	 */
	EList<Program> getProgram();

} // RemoteSide
