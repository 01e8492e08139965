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

import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.Boot;
import org.rpmsgtracer.model.amp.Core;
import org.rpmsgtracer.model.amp.Firmware;
import org.rpmsgtracer.model.amp.ReservedMemory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Boot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getReserved <em>Reserved</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BootImpl#getRecovery <em>Recovery</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BootImpl extends MinimalEObjectImpl.Container implements Boot {
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
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Core by;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected Firmware firmware;

	/**
	 * The cached value of the '{@link #getReserved() <em>Reserved</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserved()
	 * @generated
	 * @ordered
	 */
	protected EList<ReservedMemory> reserved;

	/**
	 * The default value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Number DELAY_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTime(), "1ms");

	/**
	 * The cached value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected Number delay = DELAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final PlatformDriver PLATFORM_EDEFAULT = (PlatformDriver)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getPlatformDriver(), "linux");

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected PlatformDriver platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecovery() <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecovery()
	 * @generated
	 * @ordered
	 */
	protected static final Recovery RECOVERY_EDEFAULT = (Recovery)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getRecovery(), "enabled");

	/**
	 * The cached value of the '{@link #getRecovery() <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecovery()
	 * @generated
	 * @ordered
	 */
	protected Recovery recovery = RECOVERY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BootImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.BOOT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Core newBy) {
		Core oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firmware getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFirmware(Firmware newFirmware, NotificationChain msgs) {
		Firmware oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__FIRMWARE, oldFirmware, newFirmware);
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
	public void setFirmware(Firmware newFirmware) {
		if (newFirmware != firmware) {
			NotificationChain msgs = null;
			if (firmware != null)
				msgs = ((InternalEObject)firmware).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AmpPackage.BOOT__FIRMWARE, null, msgs);
			if (newFirmware != null)
				msgs = ((InternalEObject)newFirmware).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AmpPackage.BOOT__FIRMWARE, null, msgs);
			msgs = basicSetFirmware(newFirmware, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__FIRMWARE, newFirmware, newFirmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReservedMemory> getReserved() {
		if (reserved == null) {
			reserved = new EObjectContainmentEList<ReservedMemory>(ReservedMemory.class, this, AmpPackage.BOOT__RESERVED);
		}
		return reserved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getDelay() {
		return delay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelay(Number newDelay) {
		Number oldDelay = delay;
		delay = newDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__DELAY, oldDelay, delay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformDriver getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(PlatformDriver newPlatform) {
		PlatformDriver oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recovery getRecovery() {
		return recovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecovery(Recovery newRecovery) {
		Recovery oldRecovery = recovery;
		recovery = newRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BOOT__RECOVERY, oldRecovery, recovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.BOOT__FIRMWARE:
				return basicSetFirmware(null, msgs);
			case AmpPackage.BOOT__RESERVED:
				return ((InternalEList<?>)getReserved()).basicRemove(otherEnd, msgs);
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
			case AmpPackage.BOOT__CORE:
				return getCore();
			case AmpPackage.BOOT__BY:
				return getBy();
			case AmpPackage.BOOT__FIRMWARE:
				return getFirmware();
			case AmpPackage.BOOT__RESERVED:
				return getReserved();
			case AmpPackage.BOOT__DELAY:
				return getDelay();
			case AmpPackage.BOOT__PLATFORM:
				return getPlatform();
			case AmpPackage.BOOT__RECOVERY:
				return getRecovery();
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
			case AmpPackage.BOOT__CORE:
				setCore((Core)newValue);
				return;
			case AmpPackage.BOOT__BY:
				setBy((Core)newValue);
				return;
			case AmpPackage.BOOT__FIRMWARE:
				setFirmware((Firmware)newValue);
				return;
			case AmpPackage.BOOT__RESERVED:
				getReserved().clear();
				getReserved().addAll((Collection<? extends ReservedMemory>)newValue);
				return;
			case AmpPackage.BOOT__DELAY:
				setDelay((Number)newValue);
				return;
			case AmpPackage.BOOT__PLATFORM:
				setPlatform((PlatformDriver)newValue);
				return;
			case AmpPackage.BOOT__RECOVERY:
				setRecovery((Recovery)newValue);
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
			case AmpPackage.BOOT__CORE:
				setCore((Core)null);
				return;
			case AmpPackage.BOOT__BY:
				setBy((Core)null);
				return;
			case AmpPackage.BOOT__FIRMWARE:
				setFirmware((Firmware)null);
				return;
			case AmpPackage.BOOT__RESERVED:
				getReserved().clear();
				return;
			case AmpPackage.BOOT__DELAY:
				setDelay(DELAY_EDEFAULT);
				return;
			case AmpPackage.BOOT__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case AmpPackage.BOOT__RECOVERY:
				setRecovery(RECOVERY_EDEFAULT);
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
			case AmpPackage.BOOT__CORE:
				return core != null;
			case AmpPackage.BOOT__BY:
				return by != null;
			case AmpPackage.BOOT__FIRMWARE:
				return firmware != null;
			case AmpPackage.BOOT__RESERVED:
				return reserved != null && !reserved.isEmpty();
			case AmpPackage.BOOT__DELAY:
				return DELAY_EDEFAULT == null ? delay != null : !DELAY_EDEFAULT.equals(delay);
			case AmpPackage.BOOT__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case AmpPackage.BOOT__RECOVERY:
				return RECOVERY_EDEFAULT == null ? recovery != null : !RECOVERY_EDEFAULT.equals(recovery);
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
		result.append(" (delay: ");
		result.append(delay);
		result.append(", platform: ");
		result.append(platform);
		result.append(", recovery: ");
		result.append(recovery);
		result.append(')');
		return result.toString();
	}

} //BootImpl
