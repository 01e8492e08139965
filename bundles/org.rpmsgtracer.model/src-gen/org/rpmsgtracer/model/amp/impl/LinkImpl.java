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
import org.rpmsgtracer.model.amp.DoorbellTraits;
import org.rpmsgtracer.model.amp.HostSide;
import org.rpmsgtracer.model.amp.Link;
import org.rpmsgtracer.model.amp.RemoteSide;
import org.rpmsgtracer.model.amp.Wiring;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.LinkImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.LinkImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.LinkImpl#getRemote <em>Remote</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.LinkImpl#getWiring <em>Wiring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.LinkImpl#getDoorbells <em>Doorbells</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends MinimalEObjectImpl.Container implements Link {
	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = "vdev0";

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected HostSide host;

	/**
	 * The cached value of the '{@link #getRemote() <em>Remote</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemote()
	 * @generated
	 * @ordered
	 */
	protected RemoteSide remote;

	/**
	 * The cached value of the '{@link #getWiring() <em>Wiring</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWiring()
	 * @generated
	 * @ordered
	 */
	protected Wiring wiring;

	/**
	 * The cached value of the '{@link #getDoorbells() <em>Doorbells</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoorbells()
	 * @generated
	 * @ordered
	 */
	protected DoorbellTraits doorbells;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostSide getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHost(HostSide newHost, NotificationChain msgs) {
		HostSide oldHost = host;
		host = newHost;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__HOST, oldHost, newHost);
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
	public void setHost(HostSide newHost) {
		if (newHost != host) {
			NotificationChain msgs = null;
			if (host != null)
				msgs = ((InternalEObject)host).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__HOST, null, msgs);
			if (newHost != null)
				msgs = ((InternalEObject)newHost).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__HOST, null, msgs);
			msgs = basicSetHost(newHost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__HOST, newHost, newHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemoteSide getRemote() {
		return remote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRemote(RemoteSide newRemote, NotificationChain msgs) {
		RemoteSide oldRemote = remote;
		remote = newRemote;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__REMOTE, oldRemote, newRemote);
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
	public void setRemote(RemoteSide newRemote) {
		if (newRemote != remote) {
			NotificationChain msgs = null;
			if (remote != null)
				msgs = ((InternalEObject)remote).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__REMOTE, null, msgs);
			if (newRemote != null)
				msgs = ((InternalEObject)newRemote).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__REMOTE, null, msgs);
			msgs = basicSetRemote(newRemote, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__REMOTE, newRemote, newRemote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wiring getWiring() {
		return wiring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWiring(Wiring newWiring, NotificationChain msgs) {
		Wiring oldWiring = wiring;
		wiring = newWiring;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__WIRING, oldWiring, newWiring);
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
	public void setWiring(Wiring newWiring) {
		if (newWiring != wiring) {
			NotificationChain msgs = null;
			if (wiring != null)
				msgs = ((InternalEObject)wiring).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__WIRING, null, msgs);
			if (newWiring != null)
				msgs = ((InternalEObject)newWiring).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__WIRING, null, msgs);
			msgs = basicSetWiring(newWiring, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__WIRING, newWiring, newWiring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoorbellTraits getDoorbells() {
		return doorbells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDoorbells(DoorbellTraits newDoorbells, NotificationChain msgs) {
		DoorbellTraits oldDoorbells = doorbells;
		doorbells = newDoorbells;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__DOORBELLS, oldDoorbells, newDoorbells);
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
	public void setDoorbells(DoorbellTraits newDoorbells) {
		if (newDoorbells != doorbells) {
			NotificationChain msgs = null;
			if (doorbells != null)
				msgs = ((InternalEObject)doorbells).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__DOORBELLS, null, msgs);
			if (newDoorbells != null)
				msgs = ((InternalEObject)newDoorbells).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.LINK__DOORBELLS, null, msgs);
			msgs = basicSetDoorbells(newDoorbells, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.LINK__DOORBELLS, newDoorbells, newDoorbells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.LINK__HOST:
				return basicSetHost(null, msgs);
			case AmpPackage.LINK__REMOTE:
				return basicSetRemote(null, msgs);
			case AmpPackage.LINK__WIRING:
				return basicSetWiring(null, msgs);
			case AmpPackage.LINK__DOORBELLS:
				return basicSetDoorbells(null, msgs);
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
			case AmpPackage.LINK__DEVICE:
				return getDevice();
			case AmpPackage.LINK__HOST:
				return getHost();
			case AmpPackage.LINK__REMOTE:
				return getRemote();
			case AmpPackage.LINK__WIRING:
				return getWiring();
			case AmpPackage.LINK__DOORBELLS:
				return getDoorbells();
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
			case AmpPackage.LINK__DEVICE:
				setDevice((String)newValue);
				return;
			case AmpPackage.LINK__HOST:
				setHost((HostSide)newValue);
				return;
			case AmpPackage.LINK__REMOTE:
				setRemote((RemoteSide)newValue);
				return;
			case AmpPackage.LINK__WIRING:
				setWiring((Wiring)newValue);
				return;
			case AmpPackage.LINK__DOORBELLS:
				setDoorbells((DoorbellTraits)newValue);
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
			case AmpPackage.LINK__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case AmpPackage.LINK__HOST:
				setHost((HostSide)null);
				return;
			case AmpPackage.LINK__REMOTE:
				setRemote((RemoteSide)null);
				return;
			case AmpPackage.LINK__WIRING:
				setWiring((Wiring)null);
				return;
			case AmpPackage.LINK__DOORBELLS:
				setDoorbells((DoorbellTraits)null);
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
			case AmpPackage.LINK__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case AmpPackage.LINK__HOST:
				return host != null;
			case AmpPackage.LINK__REMOTE:
				return remote != null;
			case AmpPackage.LINK__WIRING:
				return wiring != null;
			case AmpPackage.LINK__DOORBELLS:
				return doorbells != null;
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
		result.append(" (device: ");
		result.append(device);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
