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

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.DoorbellTraits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Doorbell Traits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl#getFifoDepth <em>Fifo Depth</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DoorbellTraitsImpl extends MinimalEObjectImpl.Container implements DoorbellTraits {
	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final org.rpmsgtracer.emulator.machine.DoorbellTraits.Style STYLE_EDEFAULT = (org.rpmsgtracer.emulator.machine.DoorbellTraits.Style)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getDoorbellStyle(), "per-vring");

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected org.rpmsgtracer.emulator.machine.DoorbellTraits.Style style = STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatency() <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected static final Number LATENCY_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTime(), "600ns");

	/**
	 * The cached value of the '{@link #getLatency() <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected Number latency = LATENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFifoDepth() <em>Fifo Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFifoDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FIFO_DEPTH_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getFifoDepth() <em>Fifo Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFifoDepth()
	 * @generated
	 * @ordered
	 */
	protected Integer fifoDepth = FIFO_DEPTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DoorbellTraitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.DOORBELL_TRAITS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.rpmsgtracer.emulator.machine.DoorbellTraits.Style getStyle() {
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(org.rpmsgtracer.emulator.machine.DoorbellTraits.Style newStyle) {
		org.rpmsgtracer.emulator.machine.DoorbellTraits.Style oldStyle = style;
		style = newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DOORBELL_TRAITS__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getLatency() {
		return latency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatency(Number newLatency) {
		Number oldLatency = latency;
		latency = newLatency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DOORBELL_TRAITS__LATENCY, oldLatency, latency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFifoDepth() {
		return fifoDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFifoDepth(Integer newFifoDepth) {
		Integer oldFifoDepth = fifoDepth;
		fifoDepth = newFifoDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.DOORBELL_TRAITS__FIFO_DEPTH, oldFifoDepth, fifoDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.DOORBELL_TRAITS__STYLE:
				return getStyle();
			case AmpPackage.DOORBELL_TRAITS__LATENCY:
				return getLatency();
			case AmpPackage.DOORBELL_TRAITS__FIFO_DEPTH:
				return getFifoDepth();
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
			case AmpPackage.DOORBELL_TRAITS__STYLE:
				setStyle((org.rpmsgtracer.emulator.machine.DoorbellTraits.Style)newValue);
				return;
			case AmpPackage.DOORBELL_TRAITS__LATENCY:
				setLatency((Number)newValue);
				return;
			case AmpPackage.DOORBELL_TRAITS__FIFO_DEPTH:
				setFifoDepth((Integer)newValue);
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
			case AmpPackage.DOORBELL_TRAITS__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case AmpPackage.DOORBELL_TRAITS__LATENCY:
				setLatency(LATENCY_EDEFAULT);
				return;
			case AmpPackage.DOORBELL_TRAITS__FIFO_DEPTH:
				setFifoDepth(FIFO_DEPTH_EDEFAULT);
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
			case AmpPackage.DOORBELL_TRAITS__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case AmpPackage.DOORBELL_TRAITS__LATENCY:
				return LATENCY_EDEFAULT == null ? latency != null : !LATENCY_EDEFAULT.equals(latency);
			case AmpPackage.DOORBELL_TRAITS__FIFO_DEPTH:
				return FIFO_DEPTH_EDEFAULT == null ? fifoDepth != null : !FIFO_DEPTH_EDEFAULT.equals(fifoDepth);
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
		result.append(" (style: ");
		result.append(style);
		result.append(", latency: ");
		result.append(latency);
		result.append(", fifoDepth: ");
		result.append(fifoDepth);
		result.append(')');
		return result.toString();
	}

} //DoorbellTraitsImpl
