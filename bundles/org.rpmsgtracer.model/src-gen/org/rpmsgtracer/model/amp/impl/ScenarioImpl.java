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

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.Boot;
import org.rpmsgtracer.model.amp.Core;
import org.rpmsgtracer.model.amp.Fault;
import org.rpmsgtracer.model.amp.Link;
import org.rpmsgtracer.model.amp.Region;
import org.rpmsgtracer.model.amp.Scenario;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getTeaches <em>Teaches</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl#getFault <em>Fault</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioImpl extends MinimalEObjectImpl.Container implements Scenario {
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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTeaches() <em>Teaches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeaches()
	 * @generated
	 * @ordered
	 */
	protected static final String TEACHES_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTeaches() <em>Teaches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeaches()
	 * @generated
	 * @ordered
	 */
	protected String teaches = TEACHES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final Long SEED_EDEFAULT = Long.valueOf(1L);

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected Long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Number DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Number duration = DURATION_EDEFAULT;

	/**
	 * This is true if the Duration attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean durationESet;

	/**
	 * The cached value of the '{@link #getCore() <em>Core</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCore()
	 * @generated
	 * @ordered
	 */
	protected EList<Core> core;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected EList<Region> memory;

	/**
	 * The cached value of the '{@link #getBoot() <em>Boot</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoot()
	 * @generated
	 * @ordered
	 */
	protected EList<Boot> boot;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> link;

	/**
	 * The cached value of the '{@link #getFault() <em>Fault</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFault()
	 * @generated
	 * @ordered
	 */
	protected EList<Fault> fault;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.SCENARIO;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SCENARIO__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SCENARIO__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTeaches() {
		return teaches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeaches(String newTeaches) {
		String oldTeaches = teaches;
		teaches = newTeaches;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SCENARIO__TEACHES, oldTeaches, teaches));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(Long newSeed) {
		Long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SCENARIO__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Number newDuration) {
		Number oldDuration = duration;
		duration = newDuration;
		boolean oldDurationESet = durationESet;
		durationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.SCENARIO__DURATION, oldDuration, duration, !oldDurationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDuration() {
		Number oldDuration = duration;
		boolean oldDurationESet = durationESet;
		duration = DURATION_EDEFAULT;
		durationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AmpPackage.SCENARIO__DURATION, oldDuration, DURATION_EDEFAULT, oldDurationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDuration() {
		return durationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Core> getCore() {
		if (core == null) {
			core = new EObjectContainmentEList<Core>(Core.class, this, AmpPackage.SCENARIO__CORE);
		}
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Region> getMemory() {
		if (memory == null) {
			memory = new EObjectContainmentEList<Region>(Region.class, this, AmpPackage.SCENARIO__MEMORY);
		}
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boot> getBoot() {
		if (boot == null) {
			boot = new EObjectContainmentEList<Boot>(Boot.class, this, AmpPackage.SCENARIO__BOOT);
		}
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLink() {
		if (link == null) {
			link = new EObjectContainmentEList<Link>(Link.class, this, AmpPackage.SCENARIO__LINK);
		}
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fault> getFault() {
		if (fault == null) {
			fault = new EObjectContainmentEList<Fault>(Fault.class, this, AmpPackage.SCENARIO__FAULT);
		}
		return fault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AmpPackage.SCENARIO__CORE:
				return ((InternalEList<?>)getCore()).basicRemove(otherEnd, msgs);
			case AmpPackage.SCENARIO__MEMORY:
				return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
			case AmpPackage.SCENARIO__BOOT:
				return ((InternalEList<?>)getBoot()).basicRemove(otherEnd, msgs);
			case AmpPackage.SCENARIO__LINK:
				return ((InternalEList<?>)getLink()).basicRemove(otherEnd, msgs);
			case AmpPackage.SCENARIO__FAULT:
				return ((InternalEList<?>)getFault()).basicRemove(otherEnd, msgs);
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
			case AmpPackage.SCENARIO__NAME:
				return getName();
			case AmpPackage.SCENARIO__DESCRIPTION:
				return getDescription();
			case AmpPackage.SCENARIO__TEACHES:
				return getTeaches();
			case AmpPackage.SCENARIO__SEED:
				return getSeed();
			case AmpPackage.SCENARIO__DURATION:
				return getDuration();
			case AmpPackage.SCENARIO__CORE:
				return getCore();
			case AmpPackage.SCENARIO__MEMORY:
				return getMemory();
			case AmpPackage.SCENARIO__BOOT:
				return getBoot();
			case AmpPackage.SCENARIO__LINK:
				return getLink();
			case AmpPackage.SCENARIO__FAULT:
				return getFault();
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
			case AmpPackage.SCENARIO__NAME:
				setName((String)newValue);
				return;
			case AmpPackage.SCENARIO__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case AmpPackage.SCENARIO__TEACHES:
				setTeaches((String)newValue);
				return;
			case AmpPackage.SCENARIO__SEED:
				setSeed((Long)newValue);
				return;
			case AmpPackage.SCENARIO__DURATION:
				setDuration((Number)newValue);
				return;
			case AmpPackage.SCENARIO__CORE:
				getCore().clear();
				getCore().addAll((Collection<? extends Core>)newValue);
				return;
			case AmpPackage.SCENARIO__MEMORY:
				getMemory().clear();
				getMemory().addAll((Collection<? extends Region>)newValue);
				return;
			case AmpPackage.SCENARIO__BOOT:
				getBoot().clear();
				getBoot().addAll((Collection<? extends Boot>)newValue);
				return;
			case AmpPackage.SCENARIO__LINK:
				getLink().clear();
				getLink().addAll((Collection<? extends Link>)newValue);
				return;
			case AmpPackage.SCENARIO__FAULT:
				getFault().clear();
				getFault().addAll((Collection<? extends Fault>)newValue);
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
			case AmpPackage.SCENARIO__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AmpPackage.SCENARIO__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case AmpPackage.SCENARIO__TEACHES:
				setTeaches(TEACHES_EDEFAULT);
				return;
			case AmpPackage.SCENARIO__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case AmpPackage.SCENARIO__DURATION:
				unsetDuration();
				return;
			case AmpPackage.SCENARIO__CORE:
				getCore().clear();
				return;
			case AmpPackage.SCENARIO__MEMORY:
				getMemory().clear();
				return;
			case AmpPackage.SCENARIO__BOOT:
				getBoot().clear();
				return;
			case AmpPackage.SCENARIO__LINK:
				getLink().clear();
				return;
			case AmpPackage.SCENARIO__FAULT:
				getFault().clear();
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
			case AmpPackage.SCENARIO__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AmpPackage.SCENARIO__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case AmpPackage.SCENARIO__TEACHES:
				return TEACHES_EDEFAULT == null ? teaches != null : !TEACHES_EDEFAULT.equals(teaches);
			case AmpPackage.SCENARIO__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
			case AmpPackage.SCENARIO__DURATION:
				return isSetDuration();
			case AmpPackage.SCENARIO__CORE:
				return core != null && !core.isEmpty();
			case AmpPackage.SCENARIO__MEMORY:
				return memory != null && !memory.isEmpty();
			case AmpPackage.SCENARIO__BOOT:
				return boot != null && !boot.isEmpty();
			case AmpPackage.SCENARIO__LINK:
				return link != null && !link.isEmpty();
			case AmpPackage.SCENARIO__FAULT:
				return fault != null && !fault.isEmpty();
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
		result.append(", description: ");
		result.append(description);
		result.append(", teaches: ");
		result.append(teaches);
		result.append(", seed: ");
		result.append(seed);
		result.append(", duration: ");
		if (durationESet) result.append(duration); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ScenarioImpl
