/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An RPMsg virtio device: the pair of vrings that two processors share, and what was opened over it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.VirtioDevice#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.VirtioDevice#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.VirtioDevice#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.VirtioDevice#getDevice <em>Device</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.VirtioDevice#getVrings <em>Vrings</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.VirtioDevice#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice()
 * @model
 * @generated
 */
public interface VirtioDevice extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name in the trace, for example "vdev0". Unique in the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.VirtioDevice#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bits of its status byte as last seen, for example "ACKNOWLEDGE|DRIVER|DRIVER_OK", or "RESET" for none (VIRTIO 1.3, 2.1). Null while nothing was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.VirtioDevice#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor that offers the buffers of its vrings, by convention the host. Null while no vring was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' reference.
	 * @see #setDriver(Processor)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice_Driver()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Processor getDriver();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.VirtioDevice#getDriver <em>Driver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' reference.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(Processor value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor that returns the buffers of its vrings, by convention the remote. Null while no vring was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Processor)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Processor getDevice();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.VirtioDevice#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Processor value);

	/**
	 * Returns the value of the '<em><b>Vrings</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.Vring}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its vrings in the order in which they were configured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vrings</em>' containment reference list.
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice_Vrings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Vring> getVrings();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channels that name-service messages announced over it, in the order of their first announcement, those that are withdrawn included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.rpmsgtracer.model.RpmsgPackage#getVirtioDevice_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

} // VirtioDevice
