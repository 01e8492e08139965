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
 * A representation of the model object '<em><b>Sender</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sends numbered messages at a rate of its own, whatever comes back. It begins when it knows its peer. The gaps are from one due time to the next: a sender that a full ring delayed catches up.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getGap <em>Gap</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getPause <em>Pause</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Sender#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender()
 * @model
 * @generated
 */
public interface Sender extends Program {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it talks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' containment reference.
	 * @see #setEndpoint(EndpointRequest)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Endpoint()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EndpointRequest getEndpoint();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getEndpoint <em>Endpoint</em>}' containment reference.
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
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Length()
	 * @model dataType="org.rpmsgtracer.model.amp.SizeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='lengthBytes'"
	 * @generated
	 */
	Distribution getLength();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Distribution value);

	/**
	 * Returns the value of the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages in a burst, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst</em>' attribute.
	 * @see #setBurst(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Burst()
	 * @model dataType="org.rpmsgtracer.model.amp.CountDistribution" required="true"
	 * @generated
	 */
	Distribution getBurst();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getBurst <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst</em>' attribute.
	 * @see #getBurst()
	 * @generated
	 */
	void setBurst(Distribution value);

	/**
	 * Returns the value of the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between two due times within a burst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap</em>' attribute.
	 * @see #setGap(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Gap()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='gapNs'"
	 * @generated
	 */
	Distribution getGap();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getGap <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap</em>' attribute.
	 * @see #getGap()
	 * @generated
	 */
	void setGap(Distribution value);

	/**
	 * Returns the value of the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the last due time of a burst to the first of the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pause</em>' attribute.
	 * @see #setPause(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Pause()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='pauseNs'"
	 * @generated
	 */
	Distribution getPause();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getPause <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause</em>' attribute.
	 * @see #getPause()
	 * @generated
	 */
	void setPause(Distribution value);

	/**
	 * Returns the value of the '<em><b>Patience</b></em>' attribute.
	 * The default value is <code>"wait"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does when no buffer is free; a message that then fails is not repeated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patience</em>' attribute.
	 * @see #setPatience(Patience)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Patience()
	 * @model default="wait" dataType="org.rpmsgtracer.model.amp.Patience"
	 * @generated
	 */
	Patience getPatience();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getPatience <em>Patience</em>}' attribute.
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
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSender_Messages()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.amp.Number"
	 * @generated
	 */
	Long getMessages();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getMessages <em>Messages</em>}' attribute.
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
	 * Unsets the value of the '{@link org.rpmsgtracer.model.amp.Sender#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMessages()
	 * @see #getMessages()
	 * @see #setMessages(Long)
	 * @generated
	 */
	void unsetMessages();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.amp.Sender#getMessages <em>Messages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Messages</em>' attribute is set.
	 * @see #unsetMessages()
	 * @see #getMessages()
	 * @see #setMessages(Long)
	 * @generated
	 */
	boolean isSetMessages();

} // Sender
