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
 * A representation of the model object '<em><b>Ping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sends bursts of numbered messages to an echo and checks what comes back, with the messages of OpenAMP's rpmsg-ping: number and fill size of 8 bytes each, then 0xA5. Ends with a Shutdown message.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Ping#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Ping#getLength <em>Length</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Ping#getBurst <em>Burst</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Ping#getWindow <em>Window</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Ping#getGap <em>Gap</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Ping#getPause <em>Pause</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing()
 * @model
 * @generated
 */
public interface Ping extends Program {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it talks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' containment reference.
	 * @see #setEndpoint(EndpointRequest)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing_Endpoint()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EndpointRequest getEndpoint();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Ping#getEndpoint <em>Endpoint</em>}' containment reference.
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
	 * Of a message, 17..65535, as it begins with two numbers and has a body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing_Length()
	 * @model dataType="org.rpmsgtracer.model.amp.SizeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='lengthBytes'"
	 * @generated
	 */
	Distribution getLength();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Ping#getLength <em>Length</em>}' attribute.
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
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing_Burst()
	 * @model dataType="org.rpmsgtracer.model.amp.CountDistribution" required="true"
	 * @generated
	 */
	Distribution getBurst();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Ping#getBurst <em>Burst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst</em>' attribute.
	 * @see #getBurst()
	 * @generated
	 */
	void setBurst(Distribution value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages under way before it waits for an echo, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing_Window()
	 * @model default="1" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getWindow();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Ping#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(Integer value);

	/**
	 * Returns the value of the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From one message of a burst to the next; 0 sends the next as soon as this one is sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap</em>' attribute.
	 * @see #setGap(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing_Gap()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='gapNs'"
	 * @generated
	 */
	Distribution getGap();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Ping#getGap <em>Gap</em>}' attribute.
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
	 * Between two bursts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pause</em>' attribute.
	 * @see #setPause(Distribution)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getPing_Pause()
	 * @model dataType="org.rpmsgtracer.model.amp.TimeDistribution" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='pauseNs'"
	 * @generated
	 */
	Distribution getPause();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Ping#getPause <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause</em>' attribute.
	 * @see #getPause()
	 * @generated
	 */
	void setPause(Distribution value);

} // Ping
