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

import org.rpmsgtracer.emulator.fault.When;

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.DescriptorCorrupted;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Descriptor Corrupted</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl#getDescriptor <em>Descriptor</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DescriptorCorruptedImpl extends MinimalEObjectImpl.Container implements DescriptorCorrupted {
	/**
	 * The default value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected String link = LINK_EDEFAULT;

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
	 * The default value of the '{@link #getDescriptor() <em>Descriptor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptor()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DESCRIPTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescriptor() <em>Descriptor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptor()
	 * @generated
	 * @ordered
	 */
	protected Integer descriptor = DESCRIPTOR_EDEFAULT;

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
	 * The default value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected static final When WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected When when = WHEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DescriptorCorruptedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.DESCRIPTOR_CORRUPTED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(String newLink) {
		String oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DESCRIPTOR_CORRUPTED__LINK, oldLink, link));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DESCRIPTOR_CORRUPTED__VRING, oldVring, vring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDescriptor() {
		return descriptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescriptor(Integer newDescriptor) {
		Integer oldDescriptor = descriptor;
		descriptor = newDescriptor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DESCRIPTOR_CORRUPTED__DESCRIPTOR, oldDescriptor, descriptor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DESCRIPTOR_CORRUPTED__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public When getWhen() {
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(When newWhen) {
		When oldWhen = when;
		when = newWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DESCRIPTOR_CORRUPTED__WHEN, oldWhen, when));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.DESCRIPTOR_CORRUPTED__LINK:
				return getLink();
			case AmpPackage.DESCRIPTOR_CORRUPTED__VRING:
				return getVring();
			case AmpPackage.DESCRIPTOR_CORRUPTED__DESCRIPTOR:
				return getDescriptor();
			case AmpPackage.DESCRIPTOR_CORRUPTED__ADDRESS:
				return getAddress();
			case AmpPackage.DESCRIPTOR_CORRUPTED__WHEN:
				return getWhen();
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
			case AmpPackage.DESCRIPTOR_CORRUPTED__LINK:
				setLink((String)newValue);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__VRING:
				setVring((Integer)newValue);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__DESCRIPTOR:
				setDescriptor((Integer)newValue);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__ADDRESS:
				setAddress((Number)newValue);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__WHEN:
				setWhen((When)newValue);
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
			case AmpPackage.DESCRIPTOR_CORRUPTED__LINK:
				setLink(LINK_EDEFAULT);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__VRING:
				setVring(VRING_EDEFAULT);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__DESCRIPTOR:
				setDescriptor(DESCRIPTOR_EDEFAULT);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case AmpPackage.DESCRIPTOR_CORRUPTED__WHEN:
				setWhen(WHEN_EDEFAULT);
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
			case AmpPackage.DESCRIPTOR_CORRUPTED__LINK:
				return LINK_EDEFAULT == null ? link != null : !LINK_EDEFAULT.equals(link);
			case AmpPackage.DESCRIPTOR_CORRUPTED__VRING:
				return VRING_EDEFAULT == null ? vring != null : !VRING_EDEFAULT.equals(vring);
			case AmpPackage.DESCRIPTOR_CORRUPTED__DESCRIPTOR:
				return DESCRIPTOR_EDEFAULT == null ? descriptor != null : !DESCRIPTOR_EDEFAULT.equals(descriptor);
			case AmpPackage.DESCRIPTOR_CORRUPTED__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case AmpPackage.DESCRIPTOR_CORRUPTED__WHEN:
				return WHEN_EDEFAULT == null ? when != null : !WHEN_EDEFAULT.equals(when);
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
		result.append(" (link: ");
		result.append(link);
		result.append(", vring: ");
		result.append(vring);
		result.append(", descriptor: ");
		result.append(descriptor);
		result.append(", address: ");
		result.append(address);
		result.append(", when: ");
		result.append(when);
		result.append(')');
		return result.toString();
	}

} //DescriptorCorruptedImpl
