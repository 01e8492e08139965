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
import org.rpmsgtracer.model.amp.CostModel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cost Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.CostModelImpl#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.CostModelImpl#getRing <em>Ring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.CostModelImpl#getKick <em>Kick</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.CostModelImpl#getCopyBytesPerUs <em>Copy Bytes Per Us</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.CostModelImpl#getJitterPercent <em>Jitter Percent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostModelImpl extends MinimalEObjectImpl.Container implements CostModel {
	/**
	 * The default value of the '{@link #getInterrupt() <em>Interrupt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterrupt()
	 * @generated
	 * @ordered
	 */
	protected static final Number INTERRUPT_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTime(), "5us");

	/**
	 * The cached value of the '{@link #getInterrupt() <em>Interrupt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterrupt()
	 * @generated
	 * @ordered
	 */
	protected Number interrupt = INTERRUPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRing() <em>Ring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRing()
	 * @generated
	 * @ordered
	 */
	protected static final Number RING_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTime(), "1us");

	/**
	 * The cached value of the '{@link #getRing() <em>Ring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRing()
	 * @generated
	 * @ordered
	 */
	protected Number ring = RING_EDEFAULT;

	/**
	 * The default value of the '{@link #getKick() <em>Kick</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKick()
	 * @generated
	 * @ordered
	 */
	protected static final Number KICK_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getTime(), "500ns");

	/**
	 * The cached value of the '{@link #getKick() <em>Kick</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKick()
	 * @generated
	 * @ordered
	 */
	protected Number kick = KICK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCopyBytesPerUs() <em>Copy Bytes Per Us</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyBytesPerUs()
	 * @generated
	 * @ordered
	 */
	protected static final Long COPY_BYTES_PER_US_EDEFAULT = Long.valueOf(100L);

	/**
	 * The cached value of the '{@link #getCopyBytesPerUs() <em>Copy Bytes Per Us</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyBytesPerUs()
	 * @generated
	 * @ordered
	 */
	protected Long copyBytesPerUs = COPY_BYTES_PER_US_EDEFAULT;

	/**
	 * The default value of the '{@link #getJitterPercent() <em>Jitter Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJitterPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Integer JITTER_PERCENT_EDEFAULT = Integer.valueOf(30);

	/**
	 * The cached value of the '{@link #getJitterPercent() <em>Jitter Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJitterPercent()
	 * @generated
	 * @ordered
	 */
	protected Integer jitterPercent = JITTER_PERCENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.COST_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getInterrupt() {
		return interrupt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterrupt(Number newInterrupt) {
		Number oldInterrupt = interrupt;
		interrupt = newInterrupt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.COST_MODEL__INTERRUPT, oldInterrupt, interrupt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getRing() {
		return ring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRing(Number newRing) {
		Number oldRing = ring;
		ring = newRing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.COST_MODEL__RING, oldRing, ring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getKick() {
		return kick;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKick(Number newKick) {
		Number oldKick = kick;
		kick = newKick;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.COST_MODEL__KICK, oldKick, kick));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCopyBytesPerUs() {
		return copyBytesPerUs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyBytesPerUs(Long newCopyBytesPerUs) {
		Long oldCopyBytesPerUs = copyBytesPerUs;
		copyBytesPerUs = newCopyBytesPerUs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.COST_MODEL__COPY_BYTES_PER_US, oldCopyBytesPerUs, copyBytesPerUs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getJitterPercent() {
		return jitterPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJitterPercent(Integer newJitterPercent) {
		Integer oldJitterPercent = jitterPercent;
		jitterPercent = newJitterPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.COST_MODEL__JITTER_PERCENT, oldJitterPercent, jitterPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.COST_MODEL__INTERRUPT:
				return getInterrupt();
			case AmpPackage.COST_MODEL__RING:
				return getRing();
			case AmpPackage.COST_MODEL__KICK:
				return getKick();
			case AmpPackage.COST_MODEL__COPY_BYTES_PER_US:
				return getCopyBytesPerUs();
			case AmpPackage.COST_MODEL__JITTER_PERCENT:
				return getJitterPercent();
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
			case AmpPackage.COST_MODEL__INTERRUPT:
				setInterrupt((Number)newValue);
				return;
			case AmpPackage.COST_MODEL__RING:
				setRing((Number)newValue);
				return;
			case AmpPackage.COST_MODEL__KICK:
				setKick((Number)newValue);
				return;
			case AmpPackage.COST_MODEL__COPY_BYTES_PER_US:
				setCopyBytesPerUs((Long)newValue);
				return;
			case AmpPackage.COST_MODEL__JITTER_PERCENT:
				setJitterPercent((Integer)newValue);
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
			case AmpPackage.COST_MODEL__INTERRUPT:
				setInterrupt(INTERRUPT_EDEFAULT);
				return;
			case AmpPackage.COST_MODEL__RING:
				setRing(RING_EDEFAULT);
				return;
			case AmpPackage.COST_MODEL__KICK:
				setKick(KICK_EDEFAULT);
				return;
			case AmpPackage.COST_MODEL__COPY_BYTES_PER_US:
				setCopyBytesPerUs(COPY_BYTES_PER_US_EDEFAULT);
				return;
			case AmpPackage.COST_MODEL__JITTER_PERCENT:
				setJitterPercent(JITTER_PERCENT_EDEFAULT);
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
			case AmpPackage.COST_MODEL__INTERRUPT:
				return INTERRUPT_EDEFAULT == null ? interrupt != null : !INTERRUPT_EDEFAULT.equals(interrupt);
			case AmpPackage.COST_MODEL__RING:
				return RING_EDEFAULT == null ? ring != null : !RING_EDEFAULT.equals(ring);
			case AmpPackage.COST_MODEL__KICK:
				return KICK_EDEFAULT == null ? kick != null : !KICK_EDEFAULT.equals(kick);
			case AmpPackage.COST_MODEL__COPY_BYTES_PER_US:
				return COPY_BYTES_PER_US_EDEFAULT == null ? copyBytesPerUs != null : !COPY_BYTES_PER_US_EDEFAULT.equals(copyBytesPerUs);
			case AmpPackage.COST_MODEL__JITTER_PERCENT:
				return JITTER_PERCENT_EDEFAULT == null ? jitterPercent != null : !JITTER_PERCENT_EDEFAULT.equals(jitterPercent);
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
		result.append(" (interrupt: ");
		result.append(interrupt);
		result.append(", ring: ");
		result.append(ring);
		result.append(", kick: ");
		result.append(kick);
		result.append(", copyBytesPerUs: ");
		result.append(copyBytesPerUs);
		result.append(", jitterPercent: ");
		result.append(jitterPercent);
		result.append(')');
		return result.toString();
	}

} //CostModelImpl
