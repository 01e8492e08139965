/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pru Echo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * TI PRU software support package PRU_RPMsg_Echo_Interrupt: sends each message back to its sender.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.PruEcho#getPort <em>Port</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getPruEcho()
 * @model
 * @generated
 */
public interface PruEcho extends Program {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address, 30 on PRU 0 and 31 on PRU 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPruEcho_Port()
	 * @model dataType="org.rpmsgtracer.model.amp.EndpointAddress" required="true"
	 * @generated
	 */
	Number getPort();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PruEcho#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Number value);

} // PruEcho
