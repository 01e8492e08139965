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
import org.rpmsgtracer.model.amp.VringRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vring Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VringRequestImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VringRequestImpl#getNum <em>Num</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VringRequestImpl#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VringRequestImpl#getNotifyId <em>Notify Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VringRequestImpl extends MinimalEObjectImpl.Container implements VringRequest {
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
	 * This is true if the Address attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean addressESet;

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
	 * The default value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected static final Long NOTIFY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected Long notifyId = NOTIFY_ID_EDEFAULT;

	/**
	 * This is true if the Notify Id attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean notifyIdESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VringRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.VRING_REQUEST;
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
		boolean oldAddressESet = addressESet;
		addressESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VRING_REQUEST__ADDRESS, oldAddress, address, !oldAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAddress() {
		Number oldAddress = address;
		boolean oldAddressESet = addressESet;
		address = ADDRESS_EDEFAULT;
		addressESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AmpPackage.VRING_REQUEST__ADDRESS, oldAddress, ADDRESS_EDEFAULT, oldAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAddress() {
		return addressESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VRING_REQUEST__NUM, oldNum, num));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VRING_REQUEST__ALIGN, oldAlign, align));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNotifyId() {
		return notifyId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifyId(Long newNotifyId) {
		Long oldNotifyId = notifyId;
		notifyId = newNotifyId;
		boolean oldNotifyIdESet = notifyIdESet;
		notifyIdESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VRING_REQUEST__NOTIFY_ID, oldNotifyId, notifyId, !oldNotifyIdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNotifyId() {
		Long oldNotifyId = notifyId;
		boolean oldNotifyIdESet = notifyIdESet;
		notifyId = NOTIFY_ID_EDEFAULT;
		notifyIdESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AmpPackage.VRING_REQUEST__NOTIFY_ID, oldNotifyId, NOTIFY_ID_EDEFAULT, oldNotifyIdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNotifyId() {
		return notifyIdESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.VRING_REQUEST__ADDRESS:
				return getAddress();
			case AmpPackage.VRING_REQUEST__NUM:
				return getNum();
			case AmpPackage.VRING_REQUEST__ALIGN:
				return getAlign();
			case AmpPackage.VRING_REQUEST__NOTIFY_ID:
				return getNotifyId();
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
			case AmpPackage.VRING_REQUEST__ADDRESS:
				setAddress((Number)newValue);
				return;
			case AmpPackage.VRING_REQUEST__NUM:
				setNum((Integer)newValue);
				return;
			case AmpPackage.VRING_REQUEST__ALIGN:
				setAlign((Integer)newValue);
				return;
			case AmpPackage.VRING_REQUEST__NOTIFY_ID:
				setNotifyId((Long)newValue);
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
			case AmpPackage.VRING_REQUEST__ADDRESS:
				unsetAddress();
				return;
			case AmpPackage.VRING_REQUEST__NUM:
				setNum(NUM_EDEFAULT);
				return;
			case AmpPackage.VRING_REQUEST__ALIGN:
				setAlign(ALIGN_EDEFAULT);
				return;
			case AmpPackage.VRING_REQUEST__NOTIFY_ID:
				unsetNotifyId();
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
			case AmpPackage.VRING_REQUEST__ADDRESS:
				return isSetAddress();
			case AmpPackage.VRING_REQUEST__NUM:
				return NUM_EDEFAULT == null ? num != null : !NUM_EDEFAULT.equals(num);
			case AmpPackage.VRING_REQUEST__ALIGN:
				return ALIGN_EDEFAULT == null ? align != null : !ALIGN_EDEFAULT.equals(align);
			case AmpPackage.VRING_REQUEST__NOTIFY_ID:
				return isSetNotifyId();
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
		result.append(" (address: ");
		if (addressESet) result.append(address); else result.append("<unset>");
		result.append(", num: ");
		result.append(num);
		result.append(", align: ");
		result.append(align);
		result.append(", notifyId: ");
		if (notifyIdESet) result.append(notifyId); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //VringRequestImpl
