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
 * A representation of the model object '<em><b>Priority Inverted</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A busy task keeps the receive path from running for a time (F22).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.PriorityInverted#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.PriorityInverted#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.PriorityInverted#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getPriorityInverted()
 * @model
 * @generated
 */
public interface PriorityInverted extends Fault {
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPriorityInverted_Core()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PriorityInverted#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPriorityInverted_Length()
	 * @model dataType="org.rpmsgtracer.model.amp.Time" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='lengthNs'"
	 * @generated
	 */
	Number getLength();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PriorityInverted#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Number value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which of its occasions it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(When)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPriorityInverted_When()
	 * @model dataType="org.rpmsgtracer.model.amp.Occasion" required="true"
	 * @generated
	 */
	When getWhen();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PriorityInverted#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(When value);

} // PriorityInverted
