/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ping Pong Secondary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * rpmsg_lite_pingpong_rtos and rpmsg_lite_pingpong_rtos_linux, the secondary core: comes a second after the link and sends each received number back plus one, until over 100.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.PingPongSecondary#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.PingPongSecondary#isGreeted <em>Greeted</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.PingPongSecondary#getAnnounceDelay <em>Announce Delay</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getPingPongSecondary()
 * @model
 * @generated
 */
public interface PingPongSecondary extends Program {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it talks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' containment reference.
	 * @see #setEndpoint(EndpointRequest)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPingPongSecondary_Endpoint()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EndpointRequest getEndpoint();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PingPongSecondary#getEndpoint <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' containment reference.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(EndpointRequest value);

	/**
	 * Returns the value of the '<em><b>Greeted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it waits for a hello first, as it does with Linux.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Greeted</em>' attribute.
	 * @see #setGreeted(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPingPongSecondary_Greeted()
	 * @model
	 * @generated
	 */
	boolean isGreeted();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PingPongSecondary#isGreeted <em>Greeted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Greeted</em>' attribute.
	 * @see #isGreeted()
	 * @generated
	 */
	void setGreeted(boolean value);

	/**
	 * Returns the value of the '<em><b>Announce Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the link to its announcement, 0 or more; 1 s in the example.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Announce Delay</em>' attribute.
	 * @see #setAnnounceDelay(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPingPongSecondary_AnnounceDelay()
	 * @model dataType="org.rpmsgtracer.model.amp.Time" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='announceDelayNs'"
	 * @generated
	 */
	Number getAnnounceDelay();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.PingPongSecondary#getAnnounceDelay <em>Announce Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Announce Delay</em>' attribute.
	 * @see #getAnnounceDelay()
	 * @generated
	 */
	void setAnnounceDelay(Number value);

} // PingPongSecondary
