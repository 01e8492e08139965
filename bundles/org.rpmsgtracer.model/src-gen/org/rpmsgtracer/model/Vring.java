/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vring</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A split virtqueue in shared memory (VIRTIO 1.3, 2.7) with its ring indices and its fill level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.Vring#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getSize <em>Size</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getDescAddress <em>Desc Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getAvailAddress <em>Avail Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getUsedAddress <em>Used Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getAvailIdx <em>Avail Idx</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getUsedIdx <em>Used Idx</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getInFlight <em>In Flight</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getPeakInFlight <em>Peak In Flight</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Vring#getBufferBytes <em>Buffer Bytes</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.RpmsgPackage#getVring()
 * @model
 * @generated
 */
public interface Vring extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name in the trace, for example "vdev0vring0". Unique in its device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rpmsgtracer.model.VringDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way its messages go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.rpmsgtracer.model.VringDirection
	 * @see #setDirection(VringDirection)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_Direction()
	 * @model required="true"
	 * @generated
	 */
	VringDirection getDirection();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.rpmsgtracer.model.VringDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(VringDirection value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries in each of its rings and in its descriptor table: a power of two, 1..32768.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_Size()
	 * @model required="true"
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alignment in bytes that places its used ring: a power of two. Unset where the three parts were placed one by one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Align</em>' attribute.
	 * @see #isSetAlign()
	 * @see #unsetAlign()
	 * @see #setAlign(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_Align()
	 * @model unsettable="true"
	 * @generated
	 */
	long getAlign();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Align</em>' attribute.
	 * @see #isSetAlign()
	 * @see #unsetAlign()
	 * @see #getAlign()
	 * @generated
	 */
	void setAlign(long value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Vring#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAlign()
	 * @see #getAlign()
	 * @see #setAlign(long)
	 * @generated
	 */
	void unsetAlign();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Vring#getAlign <em>Align</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Align</em>' attribute is set.
	 * @see #unsetAlign()
	 * @see #getAlign()
	 * @see #setAlign(long)
	 * @generated
	 */
	boolean isSetAlign();

	/**
	 * Returns the value of the '<em><b>Desc Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its descriptor table begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desc Address</em>' attribute.
	 * @see #setDescAddress(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_DescAddress()
	 * @model dataType="org.rpmsgtracer.model.DeviceAddress" required="true"
	 * @generated
	 */
	long getDescAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getDescAddress <em>Desc Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desc Address</em>' attribute.
	 * @see #getDescAddress()
	 * @generated
	 */
	void setDescAddress(long value);

	/**
	 * Returns the value of the '<em><b>Avail Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its avail ring begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avail Address</em>' attribute.
	 * @see #setAvailAddress(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_AvailAddress()
	 * @model dataType="org.rpmsgtracer.model.DeviceAddress" required="true"
	 * @generated
	 */
	long getAvailAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getAvailAddress <em>Avail Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avail Address</em>' attribute.
	 * @see #getAvailAddress()
	 * @generated
	 */
	void setAvailAddress(long value);

	/**
	 * Returns the value of the '<em><b>Used Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its used ring begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Address</em>' attribute.
	 * @see #setUsedAddress(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_UsedAddress()
	 * @model dataType="org.rpmsgtracer.model.DeviceAddress" required="true"
	 * @generated
	 */
	long getUsedAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getUsedAddress <em>Used Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Address</em>' attribute.
	 * @see #getUsedAddress()
	 * @generated
	 */
	void setUsedAddress(long value);

	/**
	 * Returns the value of the '<em><b>Avail Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The avail ring's index as last seen: how many chains the driver has offered, modulo 65536.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avail Idx</em>' attribute.
	 * @see #setAvailIdx(int)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_AvailIdx()
	 * @model dataType="org.rpmsgtracer.model.RingIndex" required="true"
	 * @generated
	 */
	int getAvailIdx();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getAvailIdx <em>Avail Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avail Idx</em>' attribute.
	 * @see #getAvailIdx()
	 * @generated
	 */
	void setAvailIdx(int value);

	/**
	 * Returns the value of the '<em><b>Used Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The used ring's index as last seen: how many chains the device has returned, modulo 65536.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Idx</em>' attribute.
	 * @see #setUsedIdx(int)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_UsedIdx()
	 * @model dataType="org.rpmsgtracer.model.RingIndex" required="true"
	 * @generated
	 */
	int getUsedIdx();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getUsedIdx <em>Used Idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Idx</em>' attribute.
	 * @see #getUsedIdx()
	 * @generated
	 */
	void setUsedIdx(int value);

	/**
	 * Returns the value of the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages published and not yet returned by their consumer, 0..size. Unset where the source cannot tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Flight</em>' attribute.
	 * @see #isSetInFlight()
	 * @see #unsetInFlight()
	 * @see #setInFlight(int)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_InFlight()
	 * @model unsettable="true"
	 * @generated
	 */
	int getInFlight();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getInFlight <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Flight</em>' attribute.
	 * @see #isSetInFlight()
	 * @see #unsetInFlight()
	 * @see #getInFlight()
	 * @generated
	 */
	void setInFlight(int value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Vring#getInFlight <em>In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInFlight()
	 * @see #getInFlight()
	 * @see #setInFlight(int)
	 * @generated
	 */
	void unsetInFlight();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Vring#getInFlight <em>In Flight</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>In Flight</em>' attribute is set.
	 * @see #unsetInFlight()
	 * @see #getInFlight()
	 * @see #setInFlight(int)
	 * @generated
	 */
	boolean isSetInFlight();

	/**
	 * Returns the value of the '<em><b>Peak In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The largest inFlight from the beginning of the trace to this instant, 0..size. Unset where the source cannot tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak In Flight</em>' attribute.
	 * @see #isSetPeakInFlight()
	 * @see #unsetPeakInFlight()
	 * @see #setPeakInFlight(int)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_PeakInFlight()
	 * @model unsettable="true"
	 * @generated
	 */
	int getPeakInFlight();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getPeakInFlight <em>Peak In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak In Flight</em>' attribute.
	 * @see #isSetPeakInFlight()
	 * @see #unsetPeakInFlight()
	 * @see #getPeakInFlight()
	 * @generated
	 */
	void setPeakInFlight(int value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Vring#getPeakInFlight <em>Peak In Flight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPeakInFlight()
	 * @see #getPeakInFlight()
	 * @see #setPeakInFlight(int)
	 * @generated
	 */
	void unsetPeakInFlight();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Vring#getPeakInFlight <em>Peak In Flight</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Peak In Flight</em>' attribute is set.
	 * @see #unsetPeakInFlight()
	 * @see #getPeakInFlight()
	 * @see #setPeakInFlight(int)
	 * @generated
	 */
	boolean isSetPeakInFlight();

	/**
	 * Returns the value of the '<em><b>Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Message buffers that this vring has, 0..size. Unset while the source has not shown them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffers</em>' attribute.
	 * @see #isSetBuffers()
	 * @see #unsetBuffers()
	 * @see #setBuffers(int)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_Buffers()
	 * @model unsettable="true"
	 * @generated
	 */
	int getBuffers();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getBuffers <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffers</em>' attribute.
	 * @see #isSetBuffers()
	 * @see #unsetBuffers()
	 * @see #getBuffers()
	 * @generated
	 */
	void setBuffers(int value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Vring#getBuffers <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBuffers()
	 * @see #getBuffers()
	 * @see #setBuffers(int)
	 * @generated
	 */
	void unsetBuffers();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Vring#getBuffers <em>Buffers</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Buffers</em>' attribute is set.
	 * @see #unsetBuffers()
	 * @see #getBuffers()
	 * @see #setBuffers(int)
	 * @generated
	 */
	boolean isSetBuffers();

	/**
	 * Returns the value of the '<em><b>Buffer Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of each buffer in bytes, the RPMsg header of 16 bytes included. Unset while the source has not shown them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #isSetBufferBytes()
	 * @see #unsetBufferBytes()
	 * @see #setBufferBytes(long)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVring_BufferBytes()
	 * @model unsettable="true"
	 * @generated
	 */
	long getBufferBytes();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Vring#getBufferBytes <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Bytes</em>' attribute.
	 * @see #isSetBufferBytes()
	 * @see #unsetBufferBytes()
	 * @see #getBufferBytes()
	 * @generated
	 */
	void setBufferBytes(long value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.Vring#getBufferBytes <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBufferBytes()
	 * @see #getBufferBytes()
	 * @see #setBufferBytes(long)
	 * @generated
	 */
	void unsetBufferBytes();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.Vring#getBufferBytes <em>Buffer Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Buffer Bytes</em>' attribute is set.
	 * @see #unsetBufferBytes()
	 * @see #getBufferBytes()
	 * @see #setBufferBytes(long)
	 * @generated
	 */
	boolean isSetBufferBytes();

} // Vring
