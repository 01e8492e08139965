/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.Firmware;
import org.rpmsgtracer.model.amp.FirmwareEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Firmware</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getTableAddress <em>Table Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getOffsetSlots <em>Offset Slots</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl#getEntry <em>Entry</em>}</li>
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
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Number SIZE_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getSize(), "128KiB");

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Number size = SIZE_EDEFAULT;

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
	 * The default value of the '{@link #getOffsetSlots() <em>Offset Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetSlots()
	 * @generated
	 * @ordered
	 */
	protected static final Integer OFFSET_SLOTS_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getOffsetSlots() <em>Offset Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetSlots()
	 * @generated
	 * @ordered
	 */
	protected Integer offsetSlots = OFFSET_SLOTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected EList<FirmwareEntry> entry;

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
	public Number getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Number newSize) {
		Number oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__SIZE, oldSize, size));
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
	public Integer getOffsetSlots() {
		return offsetSlots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetSlots(Integer newOffsetSlots) {
		Integer oldOffsetSlots = offsetSlots;
		offsetSlots = newOffsetSlots;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIRMWARE__OFFSET_SLOTS, oldOffsetSlots, offsetSlots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FirmwareEntry> getEntry() {
		if (entry == null) {
			entry = new EObjectContainmentEList<FirmwareEntry>(FirmwareEntry.class, this, AmpPackage.FIRMWARE__ENTRY);
		}
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.FIRMWARE__ENTRY:
				return ((InternalEList<?>)getEntry()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case AmpPackage.FIRMWARE__SIZE:
				return getSize();
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				return getTableAddress();
			case AmpPackage.FIRMWARE__OFFSET_SLOTS:
				return getOffsetSlots();
			case AmpPackage.FIRMWARE__ENTRY:
				return getEntry();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AmpPackage.FIRMWARE__NAME:
				setName((String)newValue);
				return;
			case AmpPackage.FIRMWARE__SIZE:
				setSize((Number)newValue);
				return;
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				setTableAddress((Number)newValue);
				return;
			case AmpPackage.FIRMWARE__OFFSET_SLOTS:
				setOffsetSlots((Integer)newValue);
				return;
			case AmpPackage.FIRMWARE__ENTRY:
				getEntry().clear();
				getEntry().addAll((Collection<? extends FirmwareEntry>)newValue);
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
			case AmpPackage.FIRMWARE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				setTableAddress(TABLE_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__OFFSET_SLOTS:
				setOffsetSlots(OFFSET_SLOTS_EDEFAULT);
				return;
			case AmpPackage.FIRMWARE__ENTRY:
				getEntry().clear();
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
			case AmpPackage.FIRMWARE__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case AmpPackage.FIRMWARE__TABLE_ADDRESS:
				return TABLE_ADDRESS_EDEFAULT == null ? tableAddress != null : !TABLE_ADDRESS_EDEFAULT.equals(tableAddress);
			case AmpPackage.FIRMWARE__OFFSET_SLOTS:
				return OFFSET_SLOTS_EDEFAULT == null ? offsetSlots != null : !OFFSET_SLOTS_EDEFAULT.equals(offsetSlots);
			case AmpPackage.FIRMWARE__ENTRY:
				return entry != null && !entry.isEmpty();
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
		result.append(", size: ");
		result.append(size);
		result.append(", tableAddress: ");
		result.append(tableAddress);
		result.append(", offsetSlots: ");
		result.append(offsetSlots);
		result.append(')');
		return result.toString();
	}

} //FirmwareImpl
