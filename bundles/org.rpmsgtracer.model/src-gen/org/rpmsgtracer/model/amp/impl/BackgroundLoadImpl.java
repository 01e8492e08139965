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

import org.rpmsgtracer.emulator.machine.Range;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.BackgroundLoad;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Background Load</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BackgroundLoadImpl#getPause <em>Pause</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.BackgroundLoadImpl#getBusy <em>Busy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BackgroundLoadImpl extends MinimalEObjectImpl.Container implements BackgroundLoad {
	/**
	 * The default value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected static final Range PAUSE_EDEFAULT = (Range)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTimeRange(), "0ns");

	/**
	 * The cached value of the '{@link #getPause() <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPause()
	 * @generated
	 * @ordered
	 */
	protected Range pause = PAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusy() <em>Busy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusy()
	 * @generated
	 * @ordered
	 */
	protected static final Range BUSY_EDEFAULT = (Range)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTimeRange(), "0ns");

	/**
	 * The cached value of the '{@link #getBusy() <em>Busy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusy()
	 * @generated
	 * @ordered
	 */
	protected Range busy = BUSY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BackgroundLoadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.BACKGROUND_LOAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Range getPause() {
		return pause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPause(Range newPause) {
		Range oldPause = pause;
		pause = newPause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BACKGROUND_LOAD__PAUSE, oldPause, pause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Range getBusy() {
		return busy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusy(Range newBusy) {
		Range oldBusy = busy;
		busy = newBusy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.BACKGROUND_LOAD__BUSY, oldBusy, busy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.BACKGROUND_LOAD__PAUSE:
				return getPause();
			case AmpPackage.BACKGROUND_LOAD__BUSY:
				return getBusy();
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
			case AmpPackage.BACKGROUND_LOAD__PAUSE:
				setPause((Range)newValue);
				return;
			case AmpPackage.BACKGROUND_LOAD__BUSY:
				setBusy((Range)newValue);
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
			case AmpPackage.BACKGROUND_LOAD__PAUSE:
				setPause(PAUSE_EDEFAULT);
				return;
			case AmpPackage.BACKGROUND_LOAD__BUSY:
				setBusy(BUSY_EDEFAULT);
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
			case AmpPackage.BACKGROUND_LOAD__PAUSE:
				return PAUSE_EDEFAULT == null ? pause != null : !PAUSE_EDEFAULT.equals(pause);
			case AmpPackage.BACKGROUND_LOAD__BUSY:
				return BUSY_EDEFAULT == null ? busy != null : !BUSY_EDEFAULT.equals(busy);
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
		result.append(" (pause: ");
		result.append(pause);
		result.append(", busy: ");
		result.append(busy);
		result.append(')');
		return result.toString();
	}

} //BackgroundLoadImpl
