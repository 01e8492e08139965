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
 * A representation of the model object '<em><b>Device Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * cat PATH & and, again and again, echo TEXT > PATH, in one process because most of these files can be opened once only.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.DeviceClient#getPath <em>Path</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DeviceClient#isRaw <em>Raw</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DeviceClient#getText <em>Text</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DeviceClient#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DeviceClient#getPause <em>Pause</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getDeviceClient()
 * @model
 * @generated
 */
public interface DeviceClient extends Program {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * /dev/rpmsg0, /dev/ttyRPMSG0, /dev/ttyRPMSG30, /dev/rpmsg_pru30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDeviceClient_Path()
	 * @model required="true"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DeviceClient#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it makes a terminal raw first (stty raw -echo), which NXP's driver does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw</em>' attribute.
	 * @see #setRaw(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDeviceClient_Raw()
	 * @model
	 * @generated
	 */
	boolean isRaw();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DeviceClient#isRaw <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw</em>' attribute.
	 * @see #isRaw()
	 * @generated
	 */
	void setRaw(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without its newline, 1..495 characters of ISO 8859-1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDeviceClient_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DeviceClient#getText <em>Text</em>}' attribute.
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
	 * How often it writes, 0 or more; it reads on after that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDeviceClient_Messages()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getMessages();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DeviceClient#getMessages <em>Messages</em>}' attribute.
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
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDeviceClient_Pause()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='pauseNs'"
	 * @generated
	 */
	Distribution getPause();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DeviceClient#getPause <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause</em>' attribute.
	 * @see #getPause()
	 * @generated
	 */
	void setPause(Distribution value);

} // DeviceClient
