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
import org.rpmsgtracer.model.amp.Firmware;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Firmware</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getTableAddress <em>Table Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getNum <em>Num</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getFeatures <em>Features</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FirmwareImpl extends MinimalEObjectImpl.Container implements Firmware {
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
	 * The default value of the '{@link #getTableAddress() <em>Table Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Number TABLE_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTableAddress() <em>Table Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableAddress()
	 * @generated
	 * @ordered
	 */
	protected Number tableAddress = TABLE_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNum() <em>Num</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNum()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUM_EDEFAULT = Integer.valueOf(16);

	/**
	 * The cached value of the '{@link #getNum() <em>Num</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNum()
	 * @generated
	 * @ordered
	 */
	protected Integer num = NUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ALIGN_EDEFAULT = Integer.valueOf(16);

	/**
	 * The cached value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected Integer align = ALIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected static final Number FEATURES_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getBits(), "0x1");

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected Number features = FEATURES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FirmwareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.FIRMWARE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getTableAddress() {
		return tableAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableAddress(Number newTableAddress) {
		Number oldTableAddress = tableAddress;
		tableAddress = newTableAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__TABLE_ADDRESS, oldTableAddress, tableAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNum() {
		return num;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNum(Integer newNum) {
		Integer oldNum = num;
		num = newNum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__NUM, oldNum, num));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAlign() {
		return align;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlign(Integer newAlign) {
		Integer oldAlign = align;
		align = newAlign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__ALIGN, oldAlign, align));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getFeatures() {
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatures(Number newFeatures) {
		Number oldFeatures = features;
		features = newFeatures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__FEATURES, oldFeatures, features));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.FIRMWARE__NAME:
				return getName();
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				return getTableAddress();
			case AmpPackage.FIRMWARE__NUM:
				return getNum();
			case AmpPackage.FIRMWARE__ALIGN:
				return getAlign();
			case AmpPackage.FIRMWARE__FEATURES:
				return getFeatures();
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
			case AmpPackage.FIRMWARE__NAME:
				setName((String)newValue);
				return;
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				setTableAddress((Number)newValue);
				return;
			case AmpPackage.FIRMWARE__NUM:
				setNum((Integer)newValue);
				return;
			case AmpPackage.FIRMWARE__ALIGN:
				setAlign((Integer)newValue);
				return;
			case AmpPackage.FIRMWARE__FEATURES:
				setFeatures((Number)newValue);
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
			case AmpPackage.FIRMWARE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				setTableAddress(TABLE_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__NUM:
				setNum(NUM_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__ALIGN:
				setAlign(ALIGN_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__FEATURES:
				setFeatures(FEATURES_EDEFAULT);
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
			case AmpPackage.FIRMWARE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				return TABLE_ADDRESS_EDEFAULT == null ? tableAddress != null : !TABLE_ADDRESS_EDEFAULT.equals(tableAddress);
			case AmpPackage.FIRMWARE__NUM:
				return NUM_EDEFAULT == null ? num != null : !NUM_EDEFAULT.equals(num);
			case AmpPackage.FIRMWARE__ALIGN:
				return ALIGN_EDEFAULT == null ? align != null : !ALIGN_EDEFAULT.equals(align);
			case AmpPackage.FIRMWARE__FEATURES:
				return FEATURES_EDEFAULT == null ? features != null : !FEATURES_EDEFAULT.equals(features);
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
		result.append(", tableAddress: ");
		result.append(tableAddress);
		result.append(", num: ");
		result.append(num);
		result.append(", align: ");
		result.append(align);
		result.append(", features: ");
		result.append(features);
		result.append(')');
		return result.toString();
	}

} //FirmwareImpl
