/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Endpoint Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a program asks for when it opens an endpoint.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointRequest#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointRequest#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointRequest#getPeer <em>Peer</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EndpointRequest#isAnnounced <em>Announced</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointRequest()
 * @model
 * @generated
 */
public interface EndpointRequest extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the service, up to 31 bytes; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointRequest_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointRequest#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its own, or any for the implementation's choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointRequest_Address()
	 * @model default="any" dataType="org.rpmsgtracer.model.amp.EndpointAddress"
	 * @generated
	 */
	Number getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointRequest#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Number value);

	/**
	 * Returns the value of the '<em><b>Peer</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To which it sends, or any if an announcement or the first message tells it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer</em>' attribute.
	 * @see #setPeer(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointRequest_Peer()
	 * @model default="any" dataType="org.rpmsgtracer.model.amp.EndpointAddress"
	 * @generated
	 */
	Number getPeer();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointRequest#getPeer <em>Peer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer</em>' attribute.
	 * @see #getPeer()
	 * @generated
	 */
	void setPeer(Number value);

	/**
	 * Returns the value of the '<em><b>Announced</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the other side is told, where the implementation leaves that to the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Announced</em>' attribute.
	 * @see #setAnnounced(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEndpointRequest_Announced()
	 * @model default="true"
	 * @generated
	 */
	boolean isAnnounced();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EndpointRequest#isAnnounced <em>Announced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Announced</em>' attribute.
	 * @see #isAnnounced()
	 * @generated
	 */
	void setAnnounced(boolean value);

} // EndpointRequest
