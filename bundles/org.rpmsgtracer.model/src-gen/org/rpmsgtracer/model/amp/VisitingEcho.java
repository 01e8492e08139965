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
 * A representation of the model object '<em><b>Visiting Echo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Comes, sends a number of messages back, leaves and comes again, as OpenAMP's rpmsg-sample-echo does when it is started again and again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.VisitingEcho#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.VisitingEcho#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.VisitingEcho#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.VisitingEcho#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getVisitingEcho()
 * @model
 * @generated
 */
public interface VisitingEcho extends Program {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it talks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' containment reference.
	 * @see #setEndpoint(EndpointRequest)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVisitingEcho_Endpoint()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EndpointRequest getEndpoint();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VisitingEcho#getEndpoint <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' containment reference.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(EndpointRequest value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers until it leaves, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute.
	 * @see #setMessages(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVisitingEcho_Messages()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getMessages();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VisitingEcho#getMessages <em>Messages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messages</em>' attribute.
	 * @see #getMessages()
	 * @generated
	 */
	void setMessages(Integer value);

	/**
	 * Returns the value of the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From start or leaving to coming.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absence</em>' attribute.
	 * @see #setAbsence(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVisitingEcho_Absence()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='absenceNs'"
	 * @generated
	 */
	Distribution getAbsence();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VisitingEcho#getAbsence <em>Absence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' attribute.
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(Distribution value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the receipt of a message to its answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVisitingEcho_Answer()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='answerNs'"
	 * @generated
	 */
	Distribution getAnswer();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VisitingEcho#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Distribution value);

} // VisitingEcho
