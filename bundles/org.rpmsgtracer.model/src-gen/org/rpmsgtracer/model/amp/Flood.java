/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.endpoint.Patience;

import org.rpmsgtracer.emulator.service.Distribution;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flood</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sends numbered messages as fast as buffers allow, as OpenAMP's rpmsg-flood-ping does. It begins when it knows its peer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Flood#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Flood#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Flood#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Flood#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getFlood()
 * @model
 * @generated
 */
public interface Flood extends Program {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it talks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' containment reference.
	 * @see #setEndpoint(EndpointRequest)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFlood_Endpoint()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EndpointRequest getEndpoint();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Flood#getEndpoint <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' containment reference.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(EndpointRequest value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a message, 0..65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFlood_Length()
	 * @model dataType="org.rpmsgtracer.model.amp.SizeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='lengthBytes'"
	 * @generated
	 */
	Distribution getLength();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Flood#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Distribution value);

	/**
	 * Returns the value of the '<em><b>Patience</b></em>' attribute.
	 * The default value is <code>"wait"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it sleeps for a buffer, or tries and looks again as the sample does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patience</em>' attribute.
	 * @see #setPatience(Patience)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFlood_Patience()
	 * @model default="wait" dataType="org.rpmsgtracer.model.amp.Patience"
	 * @generated
	 */
	Patience getPatience();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Flood#getPatience <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patience</em>' attribute.
	 * @see #getPatience()
	 * @generated
	 */
	void setPatience(Patience value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many it sends, 1 or more; without end if empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #isSetMessages()
	 * @see #unsetMessages()
	 * @see #setMessages(Long)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFlood_Messages()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.amp.Number"
	 * @generated
	 */
	Long getMessages();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Flood#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #isSetMessages()
	 * @see #unsetMessages()
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(Long value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.amp.Flood#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMessages()
	 * @see #getMessages()
	 * @see #setMessages(Long)
	 * @generated
	 */
	void unsetMessages();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.amp.Flood#getMessages <em>Messages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Messages</em>' attribute is set.
	 * @see #unsetMessages()
	 * @see #getMessages()
	 * @see #setMessages(Long)
	 * @generated
	 */
	boolean isSetMessages();

} // Flood
