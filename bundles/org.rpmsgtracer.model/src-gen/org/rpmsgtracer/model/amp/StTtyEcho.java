/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>St Tty Echo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STM32CubeMP1 OpenAMP_TTY_echo: virtual UARTs that send each text back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.StTtyEcho#getUarts <em>Uarts</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getStTtyEcho()
 * @model
 * @generated
 */
public interface StTtyEcho extends Program {
	/**
	 * Returns the value of the '<em><b>Uarts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many, 1 or more; 2 in the example.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uarts</em>' attribute.
	 * @see #setUarts(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getStTtyEcho_Uarts()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getUarts();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.StTtyEcho#getUarts <em>Uarts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uarts</em>' attribute.
	 * @see #getUarts()
	 * @generated
	 */
	void setUarts(Integer value);

} // StTtyEcho
