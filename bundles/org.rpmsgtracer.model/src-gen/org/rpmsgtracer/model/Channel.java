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
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named connection between an endpoint of the host and one of the remote, written as the host sees it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.Channel#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Channel#getSrc <em>Src</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Channel#getDst <em>Dst</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Channel#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.RpmsgPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The announced service name, at most 31 bytes on the wire.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getChannel_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Channel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Src</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of its endpoint on the host. Unset while no message showed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Src</em>' attribute.
	 * @see #isSetSrc()
	 * @see #unsetSrc()
	 * @see #setSrc(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getChannel_Src()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.RpmsgAddress"
	 * @generated
	 */
	long getSrc();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Channel#getSrc <em>Src</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Src</em>' attribute.
	 * @see #isSetSrc()
	 * @see #unsetSrc()
	 * @see #getSrc()
	 * @generated
	 */
	void setSrc(long value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Channel#getSrc <em>Src</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSrc()
	 * @see #getSrc()
	 * @see #setSrc(long)
	 * @generated
	 */
	void unsetSrc();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Channel#getSrc <em>Src</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Src</em>' attribute is set.
	 * @see #unsetSrc()
	 * @see #getSrc()
	 * @see #setSrc(long)
	 * @generated
	 */
	boolean isSetSrc();

	/**
	 * Returns the value of the '<em><b>Dst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of its endpoint on the remote. Unset while no message showed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dst</em>' attribute.
	 * @see #isSetDst()
	 * @see #unsetDst()
	 * @see #setDst(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getChannel_Dst()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.RpmsgAddress"
	 * @generated
	 */
	long getDst();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Channel#getDst <em>Dst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dst</em>' attribute.
	 * @see #isSetDst()
	 * @see #unsetDst()
	 * @see #getDst()
	 * @generated
	 */
	void setDst(long value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Channel#getDst <em>Dst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDst()
	 * @see #getDst()
	 * @see #setDst(long)
	 * @generated
	 */
	void unsetDst();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Channel#getDst <em>Dst</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dst</em>' attribute is set.
	 * @see #unsetDst()
	 * @see #getDst()
	 * @see #setDst(long)
	 * @generated
	 */
	boolean isSetDst();

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
	 * @see org.rpmsgtracer.model.RpmsgPackage#getChannel_State()
	 * @model required="true"
	 * @generated
	 */
	OpenState getState();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Channel#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rpmsgtracer.model.OpenState
	 * @see #getState()
	 * @generated
	 */
	void setState(OpenState value);

} // Channel
