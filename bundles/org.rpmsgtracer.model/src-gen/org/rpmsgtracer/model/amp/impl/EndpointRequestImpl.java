/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.EndpointRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Endpoint Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointRequestImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointRequestImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointRequestImpl#getPeer <em>Peer</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.EndpointRequestImpl#isAnnounced <em>Announced</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EndpointRequestImpl extends MinimalEObjectImpl.Container implements EndpointRequest {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Number ADDRESS_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getEndpointAddress(), "any");

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected Number address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeer() <em>Peer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeer()
	 * @generated
	 * @ordered
	 */
	protected static final Number PEER_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getEndpointAddress(), "any");

	/**
	 * The cached value of the '{@link #getPeer() <em>Peer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeer()
	 * @generated
	 * @ordered
	 */
	protected Number peer = PEER_EDEFAULT;

	/**
	 * The default value of the '{@link #isAnnounced() <em>Announced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnnounced()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANNOUNCED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAnnounced() <em>Announced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnnounced()
	 * @generated
	 * @ordered
	 */
	protected boolean announced = ANNOUNCED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EndpointRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.ENDPOINT_REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_REQUEST__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(Number newAddress) {
		Number oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_REQUEST__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getPeer() {
		return peer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeer(Number newPeer) {
		Number oldPeer = peer;
		peer = newPeer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_REQUEST__PEER, oldPeer, peer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnnounced() {
		return announced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnounced(boolean newAnnounced) {
		boolean oldAnnounced = announced;
		announced = newAnnounced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.ENDPOINT_REQUEST__ANNOUNCED, oldAnnounced, announced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.ENDPOINT_REQUEST__NAME:
				return getName();
			case AmpPackage.ENDPOINT_REQUEST__ADDRESS:
				return getAddress();
			case AmpPackage.ENDPOINT_REQUEST__PEER:
				return getPeer();
			case AmpPackage.ENDPOINT_REQUEST__ANNOUNCED:
				return isAnnounced();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AmpPackage.ENDPOINT_REQUEST__NAME:
				setName((String)newValue);
				return;
			case AmpPackage.ENDPOINT_REQUEST__ADDRESS:
				setAddress((Number)newValue);
				return;
			case AmpPackage.ENDPOINT_REQUEST__PEER:
				setPeer((Number)newValue);
				return;
			case AmpPackage.ENDPOINT_REQUEST__ANNOUNCED:
				setAnnounced((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AmpPackage.ENDPOINT_REQUEST__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_REQUEST__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_REQUEST__PEER:
				setPeer(PEER_EDEFAULT);
				return;
			case AmpPackage.ENDPOINT_REQUEST__ANNOUNCED:
				setAnnounced(ANNOUNCED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AmpPackage.ENDPOINT_REQUEST__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AmpPackage.ENDPOINT_REQUEST__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case AmpPackage.ENDPOINT_REQUEST__PEER:
				return PEER_EDEFAULT == null ? peer != null : !PEER_EDEFAULT.equals(peer);
			case AmpPackage.ENDPOINT_REQUEST__ANNOUNCED:
				return announced != ANNOUNCED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", address: ");
		result.append(address);
		result.append(", peer: ");
		result.append(peer);
		result.append(", announced: ");
		result.append(announced);
		result.append(')');
		return result.toString();
	}

} //EndpointRequestImpl
