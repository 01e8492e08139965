/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.impl;

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

import org.rpmsgtracer.model.Channel;
import org.rpmsgtracer.model.Processor;
import org.rpmsgtracer.model.RpmsgPackage;
import org.rpmsgtracer.model.VirtioDevice;
import org.rpmsgtracer.model.Vring;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl#getVrings <em>Vrings</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtioDeviceImpl extends MinimalEObjectImpl.Container implements VirtioDevice {
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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDriver() <em>Driver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriver()
	 * @generated
	 * @ordered
	 */
	protected Processor driver;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Processor device;

	/**
	 * The cached value of the '{@link #getVrings() <em>Vrings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVrings()
	 * @generated
	 * @ordered
	 */
	protected EList<Vring> vrings;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtioDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RpmsgPackage.Literals.VIRTIO_DEVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VIRTIO_DEVICE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VIRTIO_DEVICE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Processor getDriver() {
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriver(Processor newDriver) {
		Processor oldDriver = driver;
		driver = newDriver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VIRTIO_DEVICE__DRIVER, oldDriver, driver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Processor getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Processor newDevice) {
		Processor oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VIRTIO_DEVICE__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vring> getVrings() {
		if (vrings == null) {
			vrings = new EObjectContainmentEList<Vring>(Vring.class, this, RpmsgPackage.VIRTIO_DEVICE__VRINGS);
		}
		return vrings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, RpmsgPackage.VIRTIO_DEVICE__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RpmsgPackage.VIRTIO_DEVICE__VRINGS:
				return ((InternalEList<?>)getVrings()).basicRemove(otherEnd, msgs);
			case RpmsgPackage.VIRTIO_DEVICE__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
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
			case RpmsgPackage.VIRTIO_DEVICE__NAME:
				return getName();
			case RpmsgPackage.VIRTIO_DEVICE__STATUS:
				return getStatus();
			case RpmsgPackage.VIRTIO_DEVICE__DRIVER:
				return getDriver();
			case RpmsgPackage.VIRTIO_DEVICE__DEVICE:
				return getDevice();
			case RpmsgPackage.VIRTIO_DEVICE__VRINGS:
				return getVrings();
			case RpmsgPackage.VIRTIO_DEVICE__CHANNELS:
				return getChannels();
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
			case RpmsgPackage.VIRTIO_DEVICE__NAME:
				setName((String)newValue);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__STATUS:
				setStatus((String)newValue);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__DRIVER:
				setDriver((Processor)newValue);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__DEVICE:
				setDevice((Processor)newValue);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__VRINGS:
				getVrings().clear();
				getVrings().addAll((Collection<? extends Vring>)newValue);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
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
			case RpmsgPackage.VIRTIO_DEVICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__DRIVER:
				setDriver((Processor)null);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__DEVICE:
				setDevice((Processor)null);
				return;
			case RpmsgPackage.VIRTIO_DEVICE__VRINGS:
				getVrings().clear();
				return;
			case RpmsgPackage.VIRTIO_DEVICE__CHANNELS:
				getChannels().clear();
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
			case RpmsgPackage.VIRTIO_DEVICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RpmsgPackage.VIRTIO_DEVICE__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case RpmsgPackage.VIRTIO_DEVICE__DRIVER:
				return driver != null;
			case RpmsgPackage.VIRTIO_DEVICE__DEVICE:
				return device != null;
			case RpmsgPackage.VIRTIO_DEVICE__VRINGS:
				return vrings != null && !vrings.isEmpty();
			case RpmsgPackage.VIRTIO_DEVICE__CHANNELS:
				return channels != null && !channels.isEmpty();
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
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //VirtioDeviceImpl
