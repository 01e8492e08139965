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
 * A representation of the model object '<em><b>Endpoint Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes an endpoint device through a control device (RPMSG_CREATE_EPT_IOCTL), sends numbered messages through it, polls and reads what comes back, and destroys it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getControl <em>Control</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getService <em>Service</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getSrc <em>Src</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getDst <em>Dst</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getPause <em>Pause</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointClient#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient()
 * @model
 * @generated
 */
public interface EndpointClient extends Program {
	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * /dev/rpmsg_ctrl0 ….
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Control()
	 * @model required="true"
	 * @generated
	 */
	String getControl();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The endpoint's name, up to 31 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Service()
	 * @model required="true"
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Src</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The endpoint's own address, or ANY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src</em>' attribute.
	 * @see #setSrc(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Src()
	 * @model default="any" dataType="org.rpmsgtracer.model.amp.EndpointAddress"
	 * @generated
	 */
	Number getSrc();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getSrc <em>Src</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src</em>' attribute.
	 * @see #getSrc()
	 * @generated
	 */
	void setSrc(Number value);

	/**
	 * Returns the value of the '<em><b>Dst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the remote's endpoint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst</em>' attribute.
	 * @see #setDst(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Dst()
	 * @model dataType="org.rpmsgtracer.model.amp.EndpointAddress" required="true"
	 * @generated
	 */
	Number getDst();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getDst <em>Dst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst</em>' attribute.
	 * @see #getDst()
	 * @generated
	 */
	void setDst(Number value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a message, 0..65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Length()
	 * @model dataType="org.rpmsgtracer.model.amp.SizeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='lengthBytes'"
	 * @generated
	 */
	Distribution getLength();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Distribution value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Messages()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getMessages();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getMessages <em>Messages</em>}' attribute.
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
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Pause()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='pauseNs'"
	 * @generated
	 */
	Distribution getPause();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getPause <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause</em>' attribute.
	 * @see #getPause()
	 * @generated
	 */
	void setPause(Distribution value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it polls for an answer, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointClient_Answer()
	 * @model dataType="org.rpmsgtracer.model.amp.Time" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='answerNs'"
	 * @generated
	 */
	Number getAnswer();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointClient#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Number value);

} // EndpointClient
