/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An address at which a processor receives messages. Address 53, the name service itself, is not listed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.Endpoint#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Endpoint#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Endpoint#getState <em>State</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Endpoint#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Endpoint#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpoint()
 * @model
 * @generated
 */
public interface Endpoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address. Unique on its processor among the endpoints that are reached through the same virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpoint_Address()
	 * @model dataType="org.rpmsgtracer.model.RpmsgAddress" required="true"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Endpoint#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of its service. Null where no one told it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpoint_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Endpoint#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rpmsgtracer.model.OpenState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rpmsgtracer.model.OpenState
	 * @see #setState(OpenState)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpoint_State()
	 * @model required="true"
	 * @generated
	 */
	OpenState getState();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Endpoint#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rpmsgtracer.model.OpenState
	 * @see #getState()
	 * @generated
	 */
	void setState(OpenState value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rpmsgtracer.model.EndpointBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.rpmsgtracer.model.EndpointBasis
	 * @see #setBasis(EndpointBasis)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpoint_Basis()
	 * @model required="true"
	 * @generated
	 */
	EndpointBasis getBasis();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Endpoint#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.rpmsgtracer.model.EndpointBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(EndpointBasis value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtio device through which it is reached. Null where the recording does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(VirtioDevice)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpoint_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VirtioDevice getDevice();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Endpoint#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(VirtioDevice value);

} // Endpoint
