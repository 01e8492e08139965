/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The processors, virtio devices, vrings, channels and endpoints of one traced system as they stand at one instant: what people look at. Events and analysis results are not in here.
 * <!-- end-model-doc -->
 * @see org.rpmsgtracer.model.RpmsgFactory
 * @model kind="package"
 * @generated
 */
public interface RpmsgPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://rpmsgtracer.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rpmsg";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RpmsgPackage eINSTANCE = org.rpmsgtracer.model.impl.RpmsgPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.impl.TracedSystemImpl <em>Traced System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.TracedSystemImpl
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getTracedSystem()
	 * @generated
	 */
	int TRACED_SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACED_SYSTEM__NAME = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACED_SYSTEM__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACED_SYSTEM__TIME_NS = 2;

	/**
	 * The feature id for the '<em><b>Processors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACED_SYSTEM__PROCESSORS = 3;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACED_SYSTEM__DEVICES = 4;

	/**
	 * The number of structural features of the '<em>Traced System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACED_SYSTEM_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.impl.ProcessorImpl <em>Processor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.ProcessorImpl
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getProcessor()
	 * @generated
	 */
	int PROCESSOR = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR__NAME = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Life Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR__LIFE_CYCLE = 2;

	/**
	 * The feature id for the '<em><b>Endpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR__ENDPOINTS = 3;

	/**
	 * The number of structural features of the '<em>Processor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.VirtioDeviceImpl
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getVirtioDevice()
	 * @generated
	 */
	int VIRTIO_DEVICE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DRIVER = 2;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__DEVICE = 3;

	/**
	 * The feature id for the '<em><b>Vrings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__VRINGS = 4;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE__CHANNELS = 5;

	/**
	 * The number of structural features of the '<em>Virtio Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTIO_DEVICE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.impl.VringImpl <em>Vring</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.VringImpl
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getVring()
	 * @generated
	 */
	int VRING = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__NAME = 0;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__DIRECTION = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__SIZE = 2;

	/**
	 * The feature id for the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__ALIGN = 3;

	/**
	 * The feature id for the '<em><b>Desc Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__DESC_ADDRESS = 4;

	/**
	 * The feature id for the '<em><b>Avail Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__AVAIL_ADDRESS = 5;

	/**
	 * The feature id for the '<em><b>Used Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__USED_ADDRESS = 6;

	/**
	 * The feature id for the '<em><b>Avail Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__AVAIL_IDX = 7;

	/**
	 * The feature id for the '<em><b>Used Idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__USED_IDX = 8;

	/**
	 * The feature id for the '<em><b>In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__IN_FLIGHT = 9;

	/**
	 * The feature id for the '<em><b>Peak In Flight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__PEAK_IN_FLIGHT = 10;

	/**
	 * The feature id for the '<em><b>Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__BUFFERS = 11;

	/**
	 * The feature id for the '<em><b>Buffer Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING__BUFFER_BYTES = 12;

	/**
	 * The number of structural features of the '<em>Vring</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.ChannelImpl
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = 0;

	/**
	 * The feature id for the '<em><b>Src</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SRC = 1;

	/**
	 * The feature id for the '<em><b>Dst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__DST = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__STATE = 3;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.impl.EndpointImpl <em>Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.EndpointImpl
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getEndpoint()
	 * @generated
	 */
	int ENDPOINT = 5;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__NAME = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__STATE = 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__BASIS = 3;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT__DEVICE = 4;

	/**
	 * The number of structural features of the '<em>Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.ProcessorRole <em>Processor Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.ProcessorRole
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getProcessorRole()
	 * @generated
	 */
	int PROCESSOR_ROLE = 6;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.VringDirection <em>Vring Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.VringDirection
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getVringDirection()
	 * @generated
	 */
	int VRING_DIRECTION = 7;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.OpenState <em>Open State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.OpenState
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getOpenState()
	 * @generated
	 */
	int OPEN_STATE = 8;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.EndpointBasis <em>Endpoint Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.EndpointBasis
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getEndpointBasis()
	 * @generated
	 */
	int ENDPOINT_BASIS = 9;

	/**
	 * The meta object id for the '<em>Device Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getDeviceAddress()
	 * @generated
	 */
	int DEVICE_ADDRESS = 10;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getRpmsgAddress()
	 * @generated
	 */
	int RPMSG_ADDRESS = 11;

	/**
	 * The meta object id for the '<em>Ring Index</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getRingIndex()
	 * @generated
	 */
	int RING_INDEX = 12;

	/**
	 * The meta object id for the '<em>Nanoseconds</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getNanoseconds()
	 * @generated
	 */
	int NANOSECONDS = 13;


	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.TracedSystem <em>Traced System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Traced System</em>'.
	 * @see org.rpmsgtracer.model.TracedSystem
	 * @generated
	 */
	EClass getTracedSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.TracedSystem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.TracedSystem#getName()
	 * @see #getTracedSystem()
	 * @generated
	 */
	EAttribute getTracedSystem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.TracedSystem#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.rpmsgtracer.model.TracedSystem#getSource()
	 * @see #getTracedSystem()
	 * @generated
	 */
	EAttribute getTracedSystem_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.TracedSystem#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.rpmsgtracer.model.TracedSystem#getTimeNs()
	 * @see #getTracedSystem()
	 * @generated
	 */
	EAttribute getTracedSystem_TimeNs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.TracedSystem#getProcessors <em>Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processors</em>'.
	 * @see org.rpmsgtracer.model.TracedSystem#getProcessors()
	 * @see #getTracedSystem()
	 * @generated
	 */
	EReference getTracedSystem_Processors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.TracedSystem#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.rpmsgtracer.model.TracedSystem#getDevices()
	 * @see #getTracedSystem()
	 * @generated
	 */
	EReference getTracedSystem_Devices();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.Processor <em>Processor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Processor</em>'.
	 * @see org.rpmsgtracer.model.Processor
	 * @generated
	 */
	EClass getProcessor();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Processor#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.Processor#getName()
	 * @see #getProcessor()
	 * @generated
	 */
	EAttribute getProcessor_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Processor#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.rpmsgtracer.model.Processor#getRole()
	 * @see #getProcessor()
	 * @generated
	 */
	EAttribute getProcessor_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Processor#getLifeCycle <em>Life Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Life Cycle</em>'.
	 * @see org.rpmsgtracer.model.Processor#getLifeCycle()
	 * @see #getProcessor()
	 * @generated
	 */
	EAttribute getProcessor_LifeCycle();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.Processor#getEndpoints <em>Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Endpoints</em>'.
	 * @see org.rpmsgtracer.model.Processor#getEndpoints()
	 * @see #getProcessor()
	 * @generated
	 */
	EReference getProcessor_Endpoints();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.VirtioDevice <em>Virtio Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtio Device</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice
	 * @generated
	 */
	EClass getVirtioDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.VirtioDevice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice#getName()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.VirtioDevice#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice#getStatus()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EAttribute getVirtioDevice_Status();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.VirtioDevice#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Driver</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice#getDriver()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Driver();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.VirtioDevice#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice#getDevice()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Device();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.VirtioDevice#getVrings <em>Vrings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vrings</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice#getVrings()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Vrings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.VirtioDevice#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.rpmsgtracer.model.VirtioDevice#getChannels()
	 * @see #getVirtioDevice()
	 * @generated
	 */
	EReference getVirtioDevice_Channels();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.Vring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.Vring
	 * @generated
	 */
	EClass getVring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.Vring#getName()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.rpmsgtracer.model.Vring#getDirection()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.rpmsgtracer.model.Vring#getSize()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getAlign <em>Align</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Align</em>'.
	 * @see org.rpmsgtracer.model.Vring#getAlign()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_Align();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getDescAddress <em>Desc Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desc Address</em>'.
	 * @see org.rpmsgtracer.model.Vring#getDescAddress()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_DescAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getAvailAddress <em>Avail Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avail Address</em>'.
	 * @see org.rpmsgtracer.model.Vring#getAvailAddress()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_AvailAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getUsedAddress <em>Used Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Address</em>'.
	 * @see org.rpmsgtracer.model.Vring#getUsedAddress()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_UsedAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getAvailIdx <em>Avail Idx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avail Idx</em>'.
	 * @see org.rpmsgtracer.model.Vring#getAvailIdx()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_AvailIdx();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getUsedIdx <em>Used Idx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Idx</em>'.
	 * @see org.rpmsgtracer.model.Vring#getUsedIdx()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_UsedIdx();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getInFlight <em>In Flight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Flight</em>'.
	 * @see org.rpmsgtracer.model.Vring#getInFlight()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_InFlight();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getPeakInFlight <em>Peak In Flight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak In Flight</em>'.
	 * @see org.rpmsgtracer.model.Vring#getPeakInFlight()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_PeakInFlight();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getBuffers <em>Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffers</em>'.
	 * @see org.rpmsgtracer.model.Vring#getBuffers()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_Buffers();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Vring#getBufferBytes <em>Buffer Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Bytes</em>'.
	 * @see org.rpmsgtracer.model.Vring#getBufferBytes()
	 * @see #getVring()
	 * @generated
	 */
	EAttribute getVring_BufferBytes();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.rpmsgtracer.model.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Channel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.Channel#getName()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Channel#getSrc <em>Src</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src</em>'.
	 * @see org.rpmsgtracer.model.Channel#getSrc()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Src();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Channel#getDst <em>Dst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst</em>'.
	 * @see org.rpmsgtracer.model.Channel#getDst()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Dst();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Channel#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.rpmsgtracer.model.Channel#getState()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_State();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.Endpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.Endpoint
	 * @generated
	 */
	EClass getEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Endpoint#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.Endpoint#getAddress()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Endpoint#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.Endpoint#getName()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Endpoint#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.rpmsgtracer.model.Endpoint#getState()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_State();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.Endpoint#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.rpmsgtracer.model.Endpoint#getBasis()
	 * @see #getEndpoint()
	 * @generated
	 */
	EAttribute getEndpoint_Basis();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.Endpoint#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.rpmsgtracer.model.Endpoint#getDevice()
	 * @see #getEndpoint()
	 * @generated
	 */
	EReference getEndpoint_Device();

	/**
	 * Returns the meta object for enum '{@link org.rpmsgtracer.model.ProcessorRole <em>Processor Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Processor Role</em>'.
	 * @see org.rpmsgtracer.model.ProcessorRole
	 * @generated
	 */
	EEnum getProcessorRole();

	/**
	 * Returns the meta object for enum '{@link org.rpmsgtracer.model.VringDirection <em>Vring Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vring Direction</em>'.
	 * @see org.rpmsgtracer.model.VringDirection
	 * @generated
	 */
	EEnum getVringDirection();

	/**
	 * Returns the meta object for enum '{@link org.rpmsgtracer.model.OpenState <em>Open State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Open State</em>'.
	 * @see org.rpmsgtracer.model.OpenState
	 * @generated
	 */
	EEnum getOpenState();

	/**
	 * Returns the meta object for enum '{@link org.rpmsgtracer.model.EndpointBasis <em>Endpoint Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Endpoint Basis</em>'.
	 * @see org.rpmsgtracer.model.EndpointBasis
	 * @generated
	 */
	EEnum getEndpointBasis();

	/**
	 * Returns the meta object for data type '<em>Device Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address in the memory that the processors share, as the device sees it: unsigned 64 bit.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Device Address</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getDeviceAddress();

	/**
	 * Returns the meta object for data type '<em>Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An endpoint address, 0..0xFFFFFFFF; 53 is the name service, 0xFFFFFFFF means any.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getRpmsgAddress();

	/**
	 * Returns the meta object for data type '<em>Ring Index</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A free-running ring index, 0..65535; it wraps from 65535 to 0.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Ring Index</em>'.
	 * @model instanceClass="int"
	 * @generated
	 */
	EDataType getRingIndex();

	/**
	 * Returns the meta object for data type '<em>Nanoseconds</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nanoseconds on the clock of the recording.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Nanoseconds</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getNanoseconds();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RpmsgFactory getRpmsgFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.impl.TracedSystemImpl <em>Traced System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.TracedSystemImpl
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getTracedSystem()
		 * @generated
		 */
		EClass TRACED_SYSTEM = eINSTANCE.getTracedSystem();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACED_SYSTEM__NAME = eINSTANCE.getTracedSystem_Name();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACED_SYSTEM__SOURCE = eINSTANCE.getTracedSystem_Source();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACED_SYSTEM__TIME_NS = eINSTANCE.getTracedSystem_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Processors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACED_SYSTEM__PROCESSORS = eINSTANCE.getTracedSystem_Processors();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACED_SYSTEM__DEVICES = eINSTANCE.getTracedSystem_Devices();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.impl.ProcessorImpl <em>Processor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.ProcessorImpl
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getProcessor()
		 * @generated
		 */
		EClass PROCESSOR = eINSTANCE.getProcessor();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR__NAME = eINSTANCE.getProcessor_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR__ROLE = eINSTANCE.getProcessor_Role();

		/**
		 * The meta object literal for the '<em><b>Life Cycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR__LIFE_CYCLE = eINSTANCE.getProcessor_LifeCycle();

		/**
		 * The meta object literal for the '<em><b>Endpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESSOR__ENDPOINTS = eINSTANCE.getProcessor_Endpoints();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.impl.VirtioDeviceImpl <em>Virtio Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.VirtioDeviceImpl
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getVirtioDevice()
		 * @generated
		 */
		EClass VIRTIO_DEVICE = eINSTANCE.getVirtioDevice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__NAME = eINSTANCE.getVirtioDevice_Name();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTIO_DEVICE__STATUS = eINSTANCE.getVirtioDevice_Status();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__DRIVER = eINSTANCE.getVirtioDevice_Driver();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__DEVICE = eINSTANCE.getVirtioDevice_Device();

		/**
		 * The meta object literal for the '<em><b>Vrings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__VRINGS = eINSTANCE.getVirtioDevice_Vrings();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTIO_DEVICE__CHANNELS = eINSTANCE.getVirtioDevice_Channels();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.impl.VringImpl <em>Vring</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.VringImpl
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getVring()
		 * @generated
		 */
		EClass VRING = eINSTANCE.getVring();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__NAME = eINSTANCE.getVring_Name();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__DIRECTION = eINSTANCE.getVring_Direction();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__SIZE = eINSTANCE.getVring_Size();

		/**
		 * The meta object literal for the '<em><b>Align</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__ALIGN = eINSTANCE.getVring_Align();

		/**
		 * The meta object literal for the '<em><b>Desc Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__DESC_ADDRESS = eINSTANCE.getVring_DescAddress();

		/**
		 * The meta object literal for the '<em><b>Avail Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__AVAIL_ADDRESS = eINSTANCE.getVring_AvailAddress();

		/**
		 * The meta object literal for the '<em><b>Used Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__USED_ADDRESS = eINSTANCE.getVring_UsedAddress();

		/**
		 * The meta object literal for the '<em><b>Avail Idx</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__AVAIL_IDX = eINSTANCE.getVring_AvailIdx();

		/**
		 * The meta object literal for the '<em><b>Used Idx</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__USED_IDX = eINSTANCE.getVring_UsedIdx();

		/**
		 * The meta object literal for the '<em><b>In Flight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__IN_FLIGHT = eINSTANCE.getVring_InFlight();

		/**
		 * The meta object literal for the '<em><b>Peak In Flight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__PEAK_IN_FLIGHT = eINSTANCE.getVring_PeakInFlight();

		/**
		 * The meta object literal for the '<em><b>Buffers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__BUFFERS = eINSTANCE.getVring_Buffers();

		/**
		 * The meta object literal for the '<em><b>Buffer Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING__BUFFER_BYTES = eINSTANCE.getVring_BufferBytes();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.ChannelImpl
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NAME = eINSTANCE.getChannel_Name();

		/**
		 * The meta object literal for the '<em><b>Src</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__SRC = eINSTANCE.getChannel_Src();

		/**
		 * The meta object literal for the '<em><b>Dst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__DST = eINSTANCE.getChannel_Dst();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__STATE = eINSTANCE.getChannel_State();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.impl.EndpointImpl <em>Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.EndpointImpl
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getEndpoint()
		 * @generated
		 */
		EClass ENDPOINT = eINSTANCE.getEndpoint();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__ADDRESS = eINSTANCE.getEndpoint_Address();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__NAME = eINSTANCE.getEndpoint_Name();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__STATE = eINSTANCE.getEndpoint_State();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT__BASIS = eINSTANCE.getEndpoint_Basis();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENDPOINT__DEVICE = eINSTANCE.getEndpoint_Device();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.ProcessorRole <em>Processor Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.ProcessorRole
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getProcessorRole()
		 * @generated
		 */
		EEnum PROCESSOR_ROLE = eINSTANCE.getProcessorRole();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.VringDirection <em>Vring Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.VringDirection
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getVringDirection()
		 * @generated
		 */
		EEnum VRING_DIRECTION = eINSTANCE.getVringDirection();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.OpenState <em>Open State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.OpenState
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getOpenState()
		 * @generated
		 */
		EEnum OPEN_STATE = eINSTANCE.getOpenState();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.EndpointBasis <em>Endpoint Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.EndpointBasis
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getEndpointBasis()
		 * @generated
		 */
		EEnum ENDPOINT_BASIS = eINSTANCE.getEndpointBasis();

		/**
		 * The meta object literal for the '<em>Device Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getDeviceAddress()
		 * @generated
		 */
		EDataType DEVICE_ADDRESS = eINSTANCE.getDeviceAddress();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getRpmsgAddress()
		 * @generated
		 */
		EDataType RPMSG_ADDRESS = eINSTANCE.getRpmsgAddress();

		/**
		 * The meta object literal for the '<em>Ring Index</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getRingIndex()
		 * @generated
		 */
		EDataType RING_INDEX = eINSTANCE.getRingIndex();

		/**
		 * The meta object literal for the '<em>Nanoseconds</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.impl.RpmsgPackageImpl#getNanoseconds()
		 * @generated
		 */
		EDataType NANOSECONDS = eINSTANCE.getNanoseconds();

	}

} //RpmsgPackage
