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
import org.rpmsgtracer.model.amp.NetPing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Net Ping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.NetPingImpl#getNetworkInterface <em>Network Interface</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.NetPingImpl#getOwnAddress <em>Own Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.NetPingImpl#getPeerAddress <em>Peer Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.NetPingImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.NetPingImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.NetPingImpl#getData <em>Data</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetPingImpl extends MinimalEObjectImpl.Container implements NetPing {
	/**
	 * The default value of the '{@link #getNetworkInterface() <em>Network Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkInterface()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_INTERFACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetworkInterface() <em>Network Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkInterface()
	 * @generated
	 * @ordered
	 */
	protected String networkInterface = NETWORK_INTERFACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnAddress() <em>Own Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String OWN_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnAddress() <em>Own Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAddress()
	 * @generated
	 * @ordered
	 */
	protected String ownAddress = OWN_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeerAddress() <em>Peer Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeerAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String PEER_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeerAddress() <em>Peer Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeerAddress()
	 * @generated
	 * @ordered
	 */
	protected String peerAddress = PEER_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected static final Number INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected Number interval = INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected static final Number DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected Number data = DATA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetPingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.NET_PING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetworkInterface() {
		return networkInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworkInterface(String newNetworkInterface) {
		String oldNetworkInterface = networkInterface;
		networkInterface = newNetworkInterface;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.NET_PING__NETWORK_INTERFACE, oldNetworkInterface, networkInterface));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnAddress() {
		return ownAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnAddress(String newOwnAddress) {
		String oldOwnAddress = ownAddress;
		ownAddress = newOwnAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.NET_PING__OWN_ADDRESS, oldOwnAddress, ownAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeerAddress() {
		return peerAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeerAddress(String newPeerAddress) {
		String oldPeerAddress = peerAddress;
		peerAddress = newPeerAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.NET_PING__PEER_ADDRESS, oldPeerAddress, peerAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount) {
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.NET_PING__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getInterval() {
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterval(Number newInterval) {
		Number oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.NET_PING__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getData() {
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setData(Number newData) {
		Number oldData = data;
		data = newData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.NET_PING__DATA, oldData, data));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.NET_PING__NETWORK_INTERFACE:
				return getNetworkInterface();
			case AmpPackage.NET_PING__OWN_ADDRESS:
				return getOwnAddress();
			case AmpPackage.NET_PING__PEER_ADDRESS:
				return getPeerAddress();
			case AmpPackage.NET_PING__COUNT:
				return getCount();
			case AmpPackage.NET_PING__INTERVAL:
				return getInterval();
			case AmpPackage.NET_PING__DATA:
				return getData();
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
			case AmpPackage.NET_PING__NETWORK_INTERFACE:
				setNetworkInterface((String)newValue);
				return;
			case AmpPackage.NET_PING__OWN_ADDRESS:
				setOwnAddress((String)newValue);
				return;
			case AmpPackage.NET_PING__PEER_ADDRESS:
				setPeerAddress((String)newValue);
				return;
			case AmpPackage.NET_PING__COUNT:
				setCount((Integer)newValue);
				return;
			case AmpPackage.NET_PING__INTERVAL:
				setInterval((Number)newValue);
				return;
			case AmpPackage.NET_PING__DATA:
				setData((Number)newValue);
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
			case AmpPackage.NET_PING__NETWORK_INTERFACE:
				setNetworkInterface(NETWORK_INTERFACE_EDEFAULT);
				return;
			case AmpPackage.NET_PING__OWN_ADDRESS:
				setOwnAddress(OWN_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.NET_PING__PEER_ADDRESS:
				setPeerAddress(PEER_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.NET_PING__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case AmpPackage.NET_PING__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
				return;
			case AmpPackage.NET_PING__DATA:
				setData(DATA_EDEFAULT);
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
			case AmpPackage.NET_PING__NETWORK_INTERFACE:
				return NETWORK_INTERFACE_EDEFAULT == null ? networkInterface != null : !NETWORK_INTERFACE_EDEFAULT.equals(networkInterface);
			case AmpPackage.NET_PING__OWN_ADDRESS:
				return OWN_ADDRESS_EDEFAULT == null ? ownAddress != null : !OWN_ADDRESS_EDEFAULT.equals(ownAddress);
			case AmpPackage.NET_PING__PEER_ADDRESS:
				return PEER_ADDRESS_EDEFAULT == null ? peerAddress != null : !PEER_ADDRESS_EDEFAULT.equals(peerAddress);
			case AmpPackage.NET_PING__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case AmpPackage.NET_PING__INTERVAL:
				return INTERVAL_EDEFAULT == null ? interval != null : !INTERVAL_EDEFAULT.equals(interval);
			case AmpPackage.NET_PING__DATA:
				return DATA_EDEFAULT == null ? data != null : !DATA_EDEFAULT.equals(data);
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
		result.append(" (networkInterface: ");
		result.append(networkInterface);
		result.append(", ownAddress: ");
		result.append(ownAddress);
		result.append(", peerAddress: ");
		result.append(peerAddress);
		result.append(", count: ");
		result.append(count);
		result.append(", interval: ");
		result.append(interval);
		result.append(", data: ");
		result.append(data);
		result.append(')');
		return result.toString();
	}

} //NetPingImpl
