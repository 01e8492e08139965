/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.service.Distribution;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sysfs Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes an endpoint of NXP's rpmsg-sysfs with ept_new, writes texts to its file and reads what comes, and deletes it with ept_delete.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.SysfsClient#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.SysfsClient#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.SysfsClient#isStream <em>Stream</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.SysfsClient#getText <em>Text</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.SysfsClient#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.SysfsClient#getPause <em>Pause</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient()
 * @model
 * @generated
 */
public interface SysfsClient extends Program {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the channel, 1..7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient_Channel()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getChannel();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.SysfsClient#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Integer value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the endpoint, 0..2047.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient_Address()
	 * @model dataType="org.rpmsgtracer.model.amp.EndpointAddress" required="true"
	 * @generated
	 */
	Number getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.SysfsClient#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Number value);

	/**
	 * Returns the value of the '<em><b>Stream</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a stream; a datagram endpoint otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stream</em>' attribute.
	 * @see #setStream(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient_Stream()
	 * @model
	 * @generated
	 */
	boolean isStream();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.SysfsClient#isStream <em>Stream</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stream</em>' attribute.
	 * @see #isStream()
	 * @generated
	 */
	void setStream(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it writes each time, 1..495 characters of ISO 8859-1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.SysfsClient#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient_Messages()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getMessages();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.SysfsClient#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(Integer value);

	/**
	 * Returns the value of the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pause</em>' attribute.
	 * @see #setPause(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getSysfsClient_Pause()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='pauseNs'"
	 * @generated
	 */
	Distribution getPause();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.SysfsClient#getPause <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause</em>' attribute.
	 * @see #getPause()
	 * @generated
	 */
	void setPause(Distribution value);

} // SysfsClient
