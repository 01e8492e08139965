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
import org.rpmsgtracer.model.amp.UsedEntryForged;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Used Entry Forged</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UsedEntryForgedImpl extends MinimalEObjectImpl.Container implements UsedEntryForged {
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
	 * The default value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected Integer head = HEAD_EDEFAULT;

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
	protected UsedEntryForgedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.USED_ENTRY_FORGED;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.USED_ENTRY_FORGED__LINK, oldLink, link));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.USED_ENTRY_FORGED__VRING, oldVring, vring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Integer newHead) {
		Integer oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.USED_ENTRY_FORGED__HEAD, oldHead, head));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.USED_ENTRY_FORGED__WHEN, oldWhen, when));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.USED_ENTRY_FORGED__LINK:
				return getLink();
			case AmpPackage.USED_ENTRY_FORGED__VRING:
				return getVring();
			case AmpPackage.USED_ENTRY_FORGED__HEAD:
				return getHead();
			case AmpPackage.USED_ENTRY_FORGED__WHEN:
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
			case AmpPackage.USED_ENTRY_FORGED__LINK:
				setLink((String)newValue);
				return;
			case AmpPackage.USED_ENTRY_FORGED__VRING:
				setVring((Integer)newValue);
				return;
			case AmpPackage.USED_ENTRY_FORGED__HEAD:
				setHead((Integer)newValue);
				return;
			case AmpPackage.USED_ENTRY_FORGED__WHEN:
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
			case AmpPackage.USED_ENTRY_FORGED__LINK:
				setLink(LINK_EDEFAULT);
				return;
			case AmpPackage.USED_ENTRY_FORGED__VRING:
				setVring(VRING_EDEFAULT);
				return;
			case AmpPackage.USED_ENTRY_FORGED__HEAD:
				setHead(HEAD_EDEFAULT);
				return;
			case AmpPackage.USED_ENTRY_FORGED__WHEN:
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
			case AmpPackage.USED_ENTRY_FORGED__LINK:
				return LINK_EDEFAULT == null ? link != null : !LINK_EDEFAULT.equals(link);
			case AmpPackage.USED_ENTRY_FORGED__VRING:
				return VRING_EDEFAULT == null ? vring != null : !VRING_EDEFAULT.equals(vring);
			case AmpPackage.USED_ENTRY_FORGED__HEAD:
				return HEAD_EDEFAULT == null ? head != null : !HEAD_EDEFAULT.equals(head);
			case AmpPackage.USED_ENTRY_FORGED__WHEN:
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
		result.append(", head: ");
		result.append(head);
		result.append(", when: ");
		result.append(when);
		result.append(')');
		return result.toString();
	}

} //UsedEntryForgedImpl
