/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.model.RpmsgPackage;
import org.rpmsgtracer.model.Vring;
import org.rpmsgtracer.model.VringDirection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vring</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getDescAddress <em>Desc Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getAvailAddress <em>Avail Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getUsedAddress <em>Used Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getAvailIdx <em>Avail Idx</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getUsedIdx <em>Used Idx</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getPeakInFlight <em>Peak In Flight</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.impl.VringImpl#getBufferBytes <em>Buffer Bytes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VringImpl extends MinimalEObjectImpl.Container implements Vring {
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
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final VringDirection DIRECTION_EDEFAULT = VringDirection.HOST_TO_REMOTE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected VringDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected static final long ALIGN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAlign() <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlign()
	 * @generated
	 * @ordered
	 */
	protected long align = ALIGN_EDEFAULT;

	/**
	 * This is true if the Align attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean alignESet;

	/**
	 * The default value of the '{@link #getDescAddress() <em>Desc Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long DESC_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDescAddress() <em>Desc Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescAddress()
	 * @generated
	 * @ordered
	 */
	protected long descAddress = DESC_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailAddress() <em>Avail Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long AVAIL_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAvailAddress() <em>Avail Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailAddress()
	 * @generated
	 * @ordered
	 */
	protected long availAddress = AVAIL_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsedAddress() <em>Used Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long USED_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUsedAddress() <em>Used Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedAddress()
	 * @generated
	 * @ordered
	 */
	protected long usedAddress = USED_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailIdx() <em>Avail Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailIdx()
	 * @generated
	 * @ordered
	 */
	protected static final int AVAIL_IDX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAvailIdx() <em>Avail Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailIdx()
	 * @generated
	 * @ordered
	 */
	protected int availIdx = AVAIL_IDX_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsedIdx() <em>Used Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedIdx()
	 * @generated
	 * @ordered
	 */
	protected static final int USED_IDX_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUsedIdx() <em>Used Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedIdx()
	 * @generated
	 * @ordered
	 */
	protected int usedIdx = USED_IDX_EDEFAULT;

	/**
	 * The default value of the '{@link #getInFlight() <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInFlight()
	 * @generated
	 * @ordered
	 */
	protected static final int IN_FLIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInFlight() <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInFlight()
	 * @generated
	 * @ordered
	 */
	protected int inFlight = IN_FLIGHT_EDEFAULT;

	/**
	 * This is true if the In Flight attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean inFlightESet;

	/**
	 * The default value of the '{@link #getPeakInFlight() <em>Peak In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakInFlight()
	 * @generated
	 * @ordered
	 */
	protected static final int PEAK_IN_FLIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPeakInFlight() <em>Peak In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakInFlight()
	 * @generated
	 * @ordered
	 */
	protected int peakInFlight = PEAK_IN_FLIGHT_EDEFAULT;

	/**
	 * This is true if the Peak In Flight attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean peakInFlightESet;

	/**
	 * The default value of the '{@link #getBuffers() <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected static final int BUFFERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBuffers() <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected int buffers = BUFFERS_EDEFAULT;

	/**
	 * This is true if the Buffers attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean buffersESet;

	/**
	 * The default value of the '{@link #getBufferBytes() <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long BUFFER_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBufferBytes() <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferBytes()
	 * @generated
	 * @ordered
	 */
	protected long bufferBytes = BUFFER_BYTES_EDEFAULT;

	/**
	 * This is true if the Buffer Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bufferBytesESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VringImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RpmsgPackage.Literals.VRING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VringDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(VringDirection newDirection) {
		VringDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAlign() {
		return align;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlign(long newAlign) {
		long oldAlign = align;
		align = newAlign;
		boolean oldAlignESet = alignESet;
		alignESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__ALIGN, oldAlign, align, !oldAlignESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAlign() {
		long oldAlign = align;
		boolean oldAlignESet = alignESet;
		align = ALIGN_EDEFAULT;
		alignESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, RpmsgPackage.VRING__ALIGN, oldAlign, ALIGN_EDEFAULT, oldAlignESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAlign() {
		return alignESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDescAddress() {
		return descAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescAddress(long newDescAddress) {
		long oldDescAddress = descAddress;
		descAddress = newDescAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__DESC_ADDRESS, oldDescAddress, descAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAvailAddress() {
		return availAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailAddress(long newAvailAddress) {
		long oldAvailAddress = availAddress;
		availAddress = newAvailAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__AVAIL_ADDRESS, oldAvailAddress, availAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUsedAddress() {
		return usedAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedAddress(long newUsedAddress) {
		long oldUsedAddress = usedAddress;
		usedAddress = newUsedAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__USED_ADDRESS, oldUsedAddress, usedAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAvailIdx() {
		return availIdx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailIdx(int newAvailIdx) {
		int oldAvailIdx = availIdx;
		availIdx = newAvailIdx;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__AVAIL_IDX, oldAvailIdx, availIdx));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUsedIdx() {
		return usedIdx;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedIdx(int newUsedIdx) {
		int oldUsedIdx = usedIdx;
		usedIdx = newUsedIdx;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__USED_IDX, oldUsedIdx, usedIdx));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInFlight() {
		return inFlight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInFlight(int newInFlight) {
		int oldInFlight = inFlight;
		inFlight = newInFlight;
		boolean oldInFlightESet = inFlightESet;
		inFlightESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__IN_FLIGHT, oldInFlight, inFlight, !oldInFlightESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInFlight() {
		int oldInFlight = inFlight;
		boolean oldInFlightESet = inFlightESet;
		inFlight = IN_FLIGHT_EDEFAULT;
		inFlightESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, RpmsgPackage.VRING__IN_FLIGHT, oldInFlight, IN_FLIGHT_EDEFAULT, oldInFlightESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInFlight() {
		return inFlightESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPeakInFlight() {
		return peakInFlight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakInFlight(int newPeakInFlight) {
		int oldPeakInFlight = peakInFlight;
		peakInFlight = newPeakInFlight;
		boolean oldPeakInFlightESet = peakInFlightESet;
		peakInFlightESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__PEAK_IN_FLIGHT, oldPeakInFlight, peakInFlight, !oldPeakInFlightESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPeakInFlight() {
		int oldPeakInFlight = peakInFlight;
		boolean oldPeakInFlightESet = peakInFlightESet;
		peakInFlight = PEAK_IN_FLIGHT_EDEFAULT;
		peakInFlightESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, RpmsgPackage.VRING__PEAK_IN_FLIGHT, oldPeakInFlight, PEAK_IN_FLIGHT_EDEFAULT, oldPeakInFlightESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPeakInFlight() {
		return peakInFlightESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBuffers() {
		return buffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffers(int newBuffers) {
		int oldBuffers = buffers;
		buffers = newBuffers;
		boolean oldBuffersESet = buffersESet;
		buffersESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__BUFFERS, oldBuffers, buffers, !oldBuffersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBuffers() {
		int oldBuffers = buffers;
		boolean oldBuffersESet = buffersESet;
		buffers = BUFFERS_EDEFAULT;
		buffersESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, RpmsgPackage.VRING__BUFFERS, oldBuffers, BUFFERS_EDEFAULT, oldBuffersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBuffers() {
		return buffersESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBufferBytes() {
		return bufferBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferBytes(long newBufferBytes) {
		long oldBufferBytes = bufferBytes;
		bufferBytes = newBufferBytes;
		boolean oldBufferBytesESet = bufferBytesESet;
		bufferBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RpmsgPackage.VRING__BUFFER_BYTES, oldBufferBytes, bufferBytes, !oldBufferBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBufferBytes() {
		long oldBufferBytes = bufferBytes;
		boolean oldBufferBytesESet = bufferBytesESet;
		bufferBytes = BUFFER_BYTES_EDEFAULT;
		bufferBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, RpmsgPackage.VRING__BUFFER_BYTES, oldBufferBytes, BUFFER_BYTES_EDEFAULT, oldBufferBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBufferBytes() {
		return bufferBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RpmsgPackage.VRING__NAME:
				return getName();
			case RpmsgPackage.VRING__DIRECTION:
				return getDirection();
			case RpmsgPackage.VRING__SIZE:
				return getSize();
			case RpmsgPackage.VRING__ALIGN:
				return getAlign();
			case RpmsgPackage.VRING__DESC_ADDRESS:
				return getDescAddress();
			case RpmsgPackage.VRING__AVAIL_ADDRESS:
				return getAvailAddress();
			case RpmsgPackage.VRING__USED_ADDRESS:
				return getUsedAddress();
			case RpmsgPackage.VRING__AVAIL_IDX:
				return getAvailIdx();
			case RpmsgPackage.VRING__USED_IDX:
				return getUsedIdx();
			case RpmsgPackage.VRING__IN_FLIGHT:
				return getInFlight();
			case RpmsgPackage.VRING__PEAK_IN_FLIGHT:
				return getPeakInFlight();
			case RpmsgPackage.VRING__BUFFERS:
				return getBuffers();
			case RpmsgPackage.VRING__BUFFER_BYTES:
				return getBufferBytes();
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
			case RpmsgPackage.VRING__NAME:
				setName((String)newValue);
				return;
			case RpmsgPackage.VRING__DIRECTION:
				setDirection((VringDirection)newValue);
				return;
			case RpmsgPackage.VRING__SIZE:
				setSize((Integer)newValue);
				return;
			case RpmsgPackage.VRING__ALIGN:
				setAlign((Long)newValue);
				return;
			case RpmsgPackage.VRING__DESC_ADDRESS:
				setDescAddress((Long)newValue);
				return;
			case RpmsgPackage.VRING__AVAIL_ADDRESS:
				setAvailAddress((Long)newValue);
				return;
			case RpmsgPackage.VRING__USED_ADDRESS:
				setUsedAddress((Long)newValue);
				return;
			case RpmsgPackage.VRING__AVAIL_IDX:
				setAvailIdx((Integer)newValue);
				return;
			case RpmsgPackage.VRING__USED_IDX:
				setUsedIdx((Integer)newValue);
				return;
			case RpmsgPackage.VRING__IN_FLIGHT:
				setInFlight((Integer)newValue);
				return;
			case RpmsgPackage.VRING__PEAK_IN_FLIGHT:
				setPeakInFlight((Integer)newValue);
				return;
			case RpmsgPackage.VRING__BUFFERS:
				setBuffers((Integer)newValue);
				return;
			case RpmsgPackage.VRING__BUFFER_BYTES:
				setBufferBytes((Long)newValue);
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
			case RpmsgPackage.VRING__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RpmsgPackage.VRING__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case RpmsgPackage.VRING__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case RpmsgPackage.VRING__ALIGN:
				unsetAlign();
				return;
			case RpmsgPackage.VRING__DESC_ADDRESS:
				setDescAddress(DESC_ADDRESS_EDEFAULT);
				return;
			case RpmsgPackage.VRING__AVAIL_ADDRESS:
				setAvailAddress(AVAIL_ADDRESS_EDEFAULT);
				return;
			case RpmsgPackage.VRING__USED_ADDRESS:
				setUsedAddress(USED_ADDRESS_EDEFAULT);
				return;
			case RpmsgPackage.VRING__AVAIL_IDX:
				setAvailIdx(AVAIL_IDX_EDEFAULT);
				return;
			case RpmsgPackage.VRING__USED_IDX:
				setUsedIdx(USED_IDX_EDEFAULT);
				return;
			case RpmsgPackage.VRING__IN_FLIGHT:
				unsetInFlight();
				return;
			case RpmsgPackage.VRING__PEAK_IN_FLIGHT:
				unsetPeakInFlight();
				return;
			case RpmsgPackage.VRING__BUFFERS:
				unsetBuffers();
				return;
			case RpmsgPackage.VRING__BUFFER_BYTES:
				unsetBufferBytes();
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
			case RpmsgPackage.VRING__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RpmsgPackage.VRING__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case RpmsgPackage.VRING__SIZE:
				return size != SIZE_EDEFAULT;
			case RpmsgPackage.VRING__ALIGN:
				return isSetAlign();
			case RpmsgPackage.VRING__DESC_ADDRESS:
				return descAddress != DESC_ADDRESS_EDEFAULT;
			case RpmsgPackage.VRING__AVAIL_ADDRESS:
				return availAddress != AVAIL_ADDRESS_EDEFAULT;
			case RpmsgPackage.VRING__USED_ADDRESS:
				return usedAddress != USED_ADDRESS_EDEFAULT;
			case RpmsgPackage.VRING__AVAIL_IDX:
				return availIdx != AVAIL_IDX_EDEFAULT;
			case RpmsgPackage.VRING__USED_IDX:
				return usedIdx != USED_IDX_EDEFAULT;
			case RpmsgPackage.VRING__IN_FLIGHT:
				return isSetInFlight();
			case RpmsgPackage.VRING__PEAK_IN_FLIGHT:
				return isSetPeakInFlight();
			case RpmsgPackage.VRING__BUFFERS:
				return isSetBuffers();
			case RpmsgPackage.VRING__BUFFER_BYTES:
				return isSetBufferBytes();
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
		result.append(", direction: ");
		result.append(direction);
		result.append(", size: ");
		result.append(size);
		result.append(", align: ");
		if (alignESet) result.append(align); else result.append("<unset>");
		result.append(", descAddress: ");
		result.append(descAddress);
		result.append(", availAddress: ");
		result.append(availAddress);
		result.append(", usedAddress: ");
		result.append(usedAddress);
		result.append(", availIdx: ");
		result.append(availIdx);
		result.append(", usedIdx: ");
		result.append(usedIdx);
		result.append(", inFlight: ");
		if (inFlightESet) result.append(inFlight); else result.append("<unset>");
		result.append(", peakInFlight: ");
		if (peakInFlightESet) result.append(peakInFlight); else result.append("<unset>");
		result.append(", buffers: ");
		if (buffersESet) result.append(buffers); else result.append("<unset>");
		result.append(", bufferBytes: ");
		if (bufferBytesESet) result.append(bufferBytes); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //VringImpl
