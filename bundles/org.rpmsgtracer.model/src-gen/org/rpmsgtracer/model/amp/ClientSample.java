/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says hello and answers each message with another hello (samples/rpmsg/rpmsg_client_sample.c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.ClientSample#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.ClientSample#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getClientSample()
 * @model
 * @generated
 */
public interface ClientSample extends Program {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The default value is <code>"rpmsg-client-sample"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rpmsg-client-sample in the sample.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getClientSample_Channel()
	 * @model default="rpmsg-client-sample"
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.ClientSample#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages from the remote until it says no more, 1 or more; 100 in the sample.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getClientSample_Count()
	 * @model default="100" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.ClientSample#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

} // ClientSample
