/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ping Pong Primary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * rpmsg_lite_pingpong, the primary core: sends 0, then each received number plus one, until over 100.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.PingPongPrimary#getEndpoint <em>Endpoint</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getPingPongPrimary()
 * @model
 * @generated
 */
public interface PingPongPrimary extends Program {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it talks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' containment reference.
	 * @see #setEndpoint(EndpointRequest)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPingPongPrimary_Endpoint()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EndpointRequest getEndpoint();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PingPongPrimary#getEndpoint <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' containment reference.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(EndpointRequest value);

} // PingPongPrimary
