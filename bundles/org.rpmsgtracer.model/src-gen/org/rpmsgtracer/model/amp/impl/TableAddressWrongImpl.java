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

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.Core;
import org.rpmsgtracer.model.amp.TableAddressWrong;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Table Address Wrong</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TableAddressWrongImpl extends MinimalEObjectImpl.Container implements TableAddressWrong {
	/**
	 * The cached value of the '{@link #getCore() <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCore()
	 * @generated
	 * @ordered
	 */
	protected Core core;

	/**
	 * The default value of the '{@link #getVring() <em>Vring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VRING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVring() <em>Vring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring()
	 * @generated
	 * @ordered
	 */
	protected Integer vring = VRING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Number ADDRESS_EDEFAULT = null;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TableAddressWrongImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.TABLE_ADDRESS_WRONG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getCore() {
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCore(Core newCore) {
		Core oldCore = core;
		core = newCore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.TABLE_ADDRESS_WRONG__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVring() {
		return vring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVring(Integer newVring) {
		Integer oldVring = vring;
		vring = newVring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.TABLE_ADDRESS_WRONG__VRING, oldVring, vring));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.TABLE_ADDRESS_WRONG__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.TABLE_ADDRESS_WRONG__CORE:
				return getCore();
			case AmpPackage.TABLE_ADDRESS_WRONG__VRING:
				return getVring();
			case AmpPackage.TABLE_ADDRESS_WRONG__ADDRESS:
				return getAddress();
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
			case AmpPackage.TABLE_ADDRESS_WRONG__CORE:
				setCore((Core)newValue);
				return;
			case AmpPackage.TABLE_ADDRESS_WRONG__VRING:
				setVring((Integer)newValue);
				return;
			case AmpPackage.TABLE_ADDRESS_WRONG__ADDRESS:
				setAddress((Number)newValue);
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
			case AmpPackage.TABLE_ADDRESS_WRONG__CORE:
				setCore((Core)null);
				return;
			case AmpPackage.TABLE_ADDRESS_WRONG__VRING:
				setVring(VRING_EDEFAULT);
				return;
			case AmpPackage.TABLE_ADDRESS_WRONG__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
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
			case AmpPackage.TABLE_ADDRESS_WRONG__CORE:
				return core != null;
			case AmpPackage.TABLE_ADDRESS_WRONG__VRING:
				return VRING_EDEFAULT == null ? vring != null : !VRING_EDEFAULT.equals(vring);
			case AmpPackage.TABLE_ADDRESS_WRONG__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
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
		result.append(" (vring: ");
		result.append(vring);
		result.append(", address: ");
		result.append(address);
		result.append(')');
		return result.toString();
	}

} //TableAddressWrongImpl
