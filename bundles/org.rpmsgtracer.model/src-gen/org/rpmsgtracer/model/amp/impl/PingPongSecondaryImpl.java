/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.EndpointRequest;
import org.rpmsgtracer.model.amp.PingPongSecondary;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ping Pong Secondary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl#isGreeted <em>Greeted</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl#getAnnounceDelay <em>Announce Delay</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PingPongSecondaryImpl extends MinimalEObjectImpl.Container implements PingPongSecondary {
	/**
	 * The cached value of the '{@link #getEndpoint() <em>Endpoint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoint()
	 * @generated
	 * @ordered
	 */
	protected EndpointRequest endpoint;

	/**
	 * The default value of the '{@link #isGreeted() <em>Greeted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGreeted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GREETED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGreeted() <em>Greeted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGreeted()
	 * @generated
	 * @ordered
	 */
	protected boolean greeted = GREETED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnounceDelay() <em>Announce Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnounceDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Number ANNOUNCE_DELAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnounceDelay() <em>Announce Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnounceDelay()
	 * @generated
	 * @ordered
	 */
	protected Number announceDelay = ANNOUNCE_DELAY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PingPongSecondaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.PING_PONG_SECONDARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndpointRequest getEndpoint() {
		return endpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEndpoint(EndpointRequest newEndpoint, NotificationChain msgs) {
		EndpointRequest oldEndpoint = endpoint;
		endpoint = newEndpoint;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.PING_PONG_SECONDARY__ENDPOINT, oldEndpoint, newEndpoint);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndpoint(EndpointRequest newEndpoint) {
		if (newEndpoint != endpoint) {
			NotificationChain msgs = null;
			if (endpoint != null)
				msgs = ((InternalEObject)endpoint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.PING_PONG_SECONDARY__ENDPOINT, null, msgs);
			if (newEndpoint != null)
				msgs = ((InternalEObject)newEndpoint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.PING_PONG_SECONDARY__ENDPOINT, null, msgs);
			msgs = basicSetEndpoint(newEndpoint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.PING_PONG_SECONDARY__ENDPOINT, newEndpoint, newEndpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGreeted() {
		return greeted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGreeted(boolean newGreeted) {
		boolean oldGreeted = greeted;
		greeted = newGreeted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.PING_PONG_SECONDARY__GREETED, oldGreeted, greeted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getAnnounceDelay() {
		return announceDelay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnounceDelay(Number newAnnounceDelay) {
		Number oldAnnounceDelay = announceDelay;
		announceDelay = newAnnounceDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.PING_PONG_SECONDARY__ANNOUNCE_DELAY, oldAnnounceDelay, announceDelay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.PING_PONG_SECONDARY__ENDPOINT:
				return basicSetEndpoint(null, msgs);
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
			case AmpPackage.PING_PONG_SECONDARY__ENDPOINT:
				return getEndpoint();
			case AmpPackage.PING_PONG_SECONDARY__GREETED:
				return isGreeted();
			case AmpPackage.PING_PONG_SECONDARY__ANNOUNCE_DELAY:
				return getAnnounceDelay();
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
			case AmpPackage.PING_PONG_SECONDARY__ENDPOINT:
				setEndpoint((EndpointRequest)newValue);
				return;
			case AmpPackage.PING_PONG_SECONDARY__GREETED:
				setGreeted((Boolean)newValue);
				return;
			case AmpPackage.PING_PONG_SECONDARY__ANNOUNCE_DELAY:
				setAnnounceDelay((Number)newValue);
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
			case AmpPackage.PING_PONG_SECONDARY__ENDPOINT:
				setEndpoint((EndpointRequest)null);
				return;
			case AmpPackage.PING_PONG_SECONDARY__GREETED:
				setGreeted(GREETED_EDEFAULT);
				return;
			case AmpPackage.PING_PONG_SECONDARY__ANNOUNCE_DELAY:
				setAnnounceDelay(ANNOUNCE_DELAY_EDEFAULT);
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
			case AmpPackage.PING_PONG_SECONDARY__ENDPOINT:
				return endpoint != null;
			case AmpPackage.PING_PONG_SECONDARY__GREETED:
				return greeted != GREETED_EDEFAULT;
			case AmpPackage.PING_PONG_SECONDARY__ANNOUNCE_DELAY:
				return ANNOUNCE_DELAY_EDEFAULT == null ? announceDelay != null : !ANNOUNCE_DELAY_EDEFAULT.equals(announceDelay);
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
		result.append(" (greeted: ");
		result.append(greeted);
		result.append(", announceDelay: ");
		result.append(announceDelay);
		result.append(')');
		return result.toString();
	}

} //PingPongSecondaryImpl
