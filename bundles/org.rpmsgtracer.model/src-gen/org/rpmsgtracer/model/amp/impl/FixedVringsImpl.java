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

import org.rpmsgtracer.emulator.scenario.LayoutRule;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.FixedVrings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixed Vrings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getNum <em>Num</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getVring0Address <em>Vring0 Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getVring1Address <em>Vring1 Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getBufferAddress <em>Buffer Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getStatusAddress <em>Status Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl#getBuffer <em>Buffer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FixedVringsImpl extends MinimalEObjectImpl.Container implements FixedVrings {
	/**
	 * The default value of the '{@link #getNum() <em>Num</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNum()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNum() <em>Num</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNum()
	 * @generated
	 * @ordered
	 */
	protected Integer num = NUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ALIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected Integer align = ALIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final LayoutRule RULE_EDEFAULT = (LayoutRule)AmpFactory.eINSTANCE.createFromString(AmpPackage.eINSTANCE.getLayoutRule(), "linux");

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected LayoutRule rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVring0Address() <em>Vring0 Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring0Address()
	 * @generated
	 * @ordered
	 */
	protected static final Number VRING0_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVring0Address() <em>Vring0 Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring0Address()
	 * @generated
	 * @ordered
	 */
	protected Number vring0Address = VRING0_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVring1Address() <em>Vring1 Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring1Address()
	 * @generated
	 * @ordered
	 */
	protected static final Number VRING1_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVring1Address() <em>Vring1 Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVring1Address()
	 * @generated
	 * @ordered
	 */
	protected Number vring1Address = VRING1_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferAddress() <em>Buffer Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Number BUFFER_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBufferAddress() <em>Buffer Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferAddress()
	 * @generated
	 * @ordered
	 */
	protected Number bufferAddress = BUFFER_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatusAddress() <em>Status Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Number STATUS_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatusAddress() <em>Status Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusAddress()
	 * @generated
	 * @ordered
	 */
	protected Number statusAddress = STATUS_ADDRESS_EDEFAULT;

	/**
	 * This is true if the Status Address attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean statusAddressESet;

	/**
	 * The default value of the '{@link #getBuffers() <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BUFFERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuffers() <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected Integer buffers = BUFFERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuffer() <em>Buffer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffer()
	 * @generated
	 * @ordered
	 */
	protected static final Number BUFFER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuffer() <em>Buffer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffer()
	 * @generated
	 * @ordered
	 */
	protected Number buffer = BUFFER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixedVringsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.FIXED_VRINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNum() {
		return num;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNum(Integer newNum) {
		Integer oldNum = num;
		num = newNum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__NUM, oldNum, num));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAlign() {
		return align;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlign(Integer newAlign) {
		Integer oldAlign = align;
		align = newAlign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__ALIGN, oldAlign, align));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayoutRule getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(LayoutRule newRule) {
		LayoutRule oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getVring0Address() {
		return vring0Address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVring0Address(Number newVring0Address) {
		Number oldVring0Address = vring0Address;
		vring0Address = newVring0Address;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__VRING0_ADDRESS, oldVring0Address, vring0Address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getVring1Address() {
		return vring1Address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVring1Address(Number newVring1Address) {
		Number oldVring1Address = vring1Address;
		vring1Address = newVring1Address;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__VRING1_ADDRESS, oldVring1Address, vring1Address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getBufferAddress() {
		return bufferAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferAddress(Number newBufferAddress) {
		Number oldBufferAddress = bufferAddress;
		bufferAddress = newBufferAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__BUFFER_ADDRESS, oldBufferAddress, bufferAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getStatusAddress() {
		return statusAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatusAddress(Number newStatusAddress) {
		Number oldStatusAddress = statusAddress;
		statusAddress = newStatusAddress;
		boolean oldStatusAddressESet = statusAddressESet;
		statusAddressESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__STATUS_ADDRESS, oldStatusAddress, statusAddress, !oldStatusAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStatusAddress() {
		Number oldStatusAddress = statusAddress;
		boolean oldStatusAddressESet = statusAddressESet;
		statusAddress = STATUS_ADDRESS_EDEFAULT;
		statusAddressESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AmpPackage.FIXED_VRINGS__STATUS_ADDRESS, oldStatusAddress, STATUS_ADDRESS_EDEFAULT, oldStatusAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStatusAddress() {
		return statusAddressESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBuffers() {
		return buffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffers(Integer newBuffers) {
		Integer oldBuffers = buffers;
		buffers = newBuffers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__BUFFERS, oldBuffers, buffers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Number getBuffer() {
		return buffer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffer(Number newBuffer) {
		Number oldBuffer = buffer;
		buffer = newBuffer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AmpPackage.FIXED_VRINGS__BUFFER, oldBuffer, buffer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AmpPackage.FIXED_VRINGS__NUM:
				return getNum();
			case AmpPackage.FIXED_VRINGS__ALIGN:
				return getAlign();
			case AmpPackage.FIXED_VRINGS__RULE:
				return getRule();
			case AmpPackage.FIXED_VRINGS__VRING0_ADDRESS:
				return getVring0Address();
			case AmpPackage.FIXED_VRINGS__VRING1_ADDRESS:
				return getVring1Address();
			case AmpPackage.FIXED_VRINGS__BUFFER_ADDRESS:
				return getBufferAddress();
			case AmpPackage.FIXED_VRINGS__STATUS_ADDRESS:
				return getStatusAddress();
			case AmpPackage.FIXED_VRINGS__BUFFERS:
				return getBuffers();
			case AmpPackage.FIXED_VRINGS__BUFFER:
				return getBuffer();
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
			case AmpPackage.FIXED_VRINGS__NUM:
				setNum((Integer)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__ALIGN:
				setAlign((Integer)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__RULE:
				setRule((LayoutRule)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__VRING0_ADDRESS:
				setVring0Address((Number)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__VRING1_ADDRESS:
				setVring1Address((Number)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__BUFFER_ADDRESS:
				setBufferAddress((Number)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__STATUS_ADDRESS:
				setStatusAddress((Number)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__BUFFERS:
				setBuffers((Integer)newValue);
				return;
			case AmpPackage.FIXED_VRINGS__BUFFER:
				setBuffer((Number)newValue);
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
			case AmpPackage.FIXED_VRINGS__NUM:
				setNum(NUM_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__ALIGN:
				setAlign(ALIGN_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__VRING0_ADDRESS:
				setVring0Address(VRING0_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__VRING1_ADDRESS:
				setVring1Address(VRING1_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__BUFFER_ADDRESS:
				setBufferAddress(BUFFER_ADDRESS_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__STATUS_ADDRESS:
				unsetStatusAddress();
				return;
			case AmpPackage.FIXED_VRINGS__BUFFERS:
				setBuffers(BUFFERS_EDEFAULT);
				return;
			case AmpPackage.FIXED_VRINGS__BUFFER:
				setBuffer(BUFFER_EDEFAULT);
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
			case AmpPackage.FIXED_VRINGS__NUM:
				return NUM_EDEFAULT == null ? num != null : !NUM_EDEFAULT.equals(num);
			case AmpPackage.FIXED_VRINGS__ALIGN:
				return ALIGN_EDEFAULT == null ? align != null : !ALIGN_EDEFAULT.equals(align);
			case AmpPackage.FIXED_VRINGS__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case AmpPackage.FIXED_VRINGS__VRING0_ADDRESS:
				return VRING0_ADDRESS_EDEFAULT == null ? vring0Address != null : !VRING0_ADDRESS_EDEFAULT.equals(vring0Address);
			case AmpPackage.FIXED_VRINGS__VRING1_ADDRESS:
				return VRING1_ADDRESS_EDEFAULT == null ? vring1Address != null : !VRING1_ADDRESS_EDEFAULT.equals(vring1Address);
			case AmpPackage.FIXED_VRINGS__BUFFER_ADDRESS:
				return BUFFER_ADDRESS_EDEFAULT == null ? bufferAddress != null : !BUFFER_ADDRESS_EDEFAULT.equals(bufferAddress);
			case AmpPackage.FIXED_VRINGS__STATUS_ADDRESS:
				return isSetStatusAddress();
			case AmpPackage.FIXED_VRINGS__BUFFERS:
				return BUFFERS_EDEFAULT == null ? buffers != null : !BUFFERS_EDEFAULT.equals(buffers);
			case AmpPackage.FIXED_VRINGS__BUFFER:
				return BUFFER_EDEFAULT == null ? buffer != null : !BUFFER_EDEFAULT.equals(buffer);
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
		result.append(" (num: ");
		result.append(num);
		result.append(", align: ");
		result.append(align);
		result.append(", rule: ");
		result.append(rule);
		result.append(", vring0Address: ");
		result.append(vring0Address);
		result.append(", vring1Address: ");
		result.append(vring1Address);
		result.append(", bufferAddress: ");
		result.append(bufferAddress);
		result.append(", statusAddress: ");
		if (statusAddressESet) result.append(statusAddress); else result.append("<unset>");
		result.append(", buffers: ");
		result.append(buffers);
		result.append(", buffer: ");
		result.append(buffer);
		result.append(')');
		return result.toString();
	}

} //FixedVringsImpl
