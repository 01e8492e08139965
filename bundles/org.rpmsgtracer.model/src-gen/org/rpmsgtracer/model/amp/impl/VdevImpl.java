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

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.Vdev;
import org.rpmsgtracer.model.amp.VringRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vdev</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VdevImpl#getNotifyId <em>Notify Id</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VdevImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VdevImpl#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.VdevImpl#getConfig <em>Config</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VdevImpl extends MinimalEObjectImpl.Container implements Vdev {
	/**
	 * The default value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected static final Long NOTIFY_ID_EDEFAULT = Long.valueOf(0L);

	/**
	 * The cached value of the '{@link #getNotifyId() <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifyId()
	 * @generated
	 * @ordered
	 */
	protected Long notifyId = NOTIFY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected static final Number FEATURES_EDEFAULT = (Number)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getBits(), "0x1");

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected Number features = FEATURES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVring() <em>Vring</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring()
	 * @generated
	 * @ordered
	 */
	protected EList<VringRequest> vring;

	/**
	 * The default value of the '{@link #getConfig() <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfig()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIG_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getConfig() <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfig()
	 * @generated
	 * @ordered
	 */
	protected String config = CONFIG_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VdevImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.VDEV;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNotifyId() {
		return notifyId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifyId(Long newNotifyId) {
		Long oldNotifyId = notifyId;
		notifyId = newNotifyId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VDEV__NOTIFY_ID, oldNotifyId, notifyId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getFeatures() {
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatures(Number newFeatures) {
		Number oldFeatures = features;
		features = newFeatures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VDEV__FEATURES, oldFeatures, features));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VringRequest> getVring() {
		if (vring == null) {
			vring = new EObjectContainmentEList<VringRequest>(VringRequest.class, this, AmpPackage.VDEV__VRING);
		}
		return vring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfig() {
		return config;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfig(String newConfig) {
		String oldConfig = config;
		config = newConfig;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.VDEV__CONFIG, oldConfig, config));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.VDEV__VRING:
				return ((InternalEList<?>)getVring()).basicRemove(otherEnd, msgs);
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
			case AmpPackage.VDEV__NOTIFY_ID:
				return getNotifyId();
			case AmpPackage.VDEV__FEATURES:
				return getFeatures();
			case AmpPackage.VDEV__VRING:
				return getVring();
			case AmpPackage.VDEV__CONFIG:
				return getConfig();
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
			case AmpPackage.VDEV__NOTIFY_ID:
				setNotifyId((Long)newValue);
				return;
			case AmpPackage.VDEV__FEATURES:
				setFeatures((Number)newValue);
				return;
			case AmpPackage.VDEV__VRING:
				getVring().clear();
				getVring().addAll((Collection<? extends VringRequest>)newValue);
				return;
			case AmpPackage.VDEV__CONFIG:
				setConfig((String)newValue);
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
			case AmpPackage.VDEV__NOTIFY_ID:
				setNotifyId(NOTIFY_ID_EDEFAULT);
				return;
			case AmpPackage.VDEV__FEATURES:
				setFeatures(FEATURES_EDEFAULT);
				return;
			case AmpPackage.VDEV__VRING:
				getVring().clear();
				return;
			case AmpPackage.VDEV__CONFIG:
				setConfig(CONFIG_EDEFAULT);
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
			case AmpPackage.VDEV__NOTIFY_ID:
				return NOTIFY_ID_EDEFAULT == null ? notifyId != null : !NOTIFY_ID_EDEFAULT.equals(notifyId);
			case AmpPackage.VDEV__FEATURES:
				return FEATURES_EDEFAULT == null ? features != null : !FEATURES_EDEFAULT.equals(features);
			case AmpPackage.VDEV__VRING:
				return vring != null && !vring.isEmpty();
			case AmpPackage.VDEV__CONFIG:
				return CONFIG_EDEFAULT == null ? config != null : !CONFIG_EDEFAULT.equals(config);
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
		result.append(" (notifyId: ");
		result.append(notifyId);
		result.append(", features: ");
		result.append(features);
		result.append(", config: ");
		result.append(config);
		result.append(')');
		return result.toString();
	}

} //VdevImpl
