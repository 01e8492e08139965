/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reserved Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory that a board sets aside for a remote processor, as a device tree names it for Linux: vdev0vring0, vdev0vring1, vdev0buffer, the name of a carveout of the firmware, or pool.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.ReservedMemory#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.ReservedMemory#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.ReservedMemory#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getReservedMemory()
 * @model
 * @generated
 */
public interface ReservedMemory extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the device tree names it: vdev0vring0, vdev0vring1, vdev0buffer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getReservedMemory_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.ReservedMemory#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of its first byte, for both processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getReservedMemory_Address()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.ReservedMemory#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Number value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At least what is put there; a vring takes whole pages of 4096 bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getReservedMemory_Size()
	 * @model dataType="org.rpmsgtracer.model.amp.Size" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='sizeBytes'"
	 * @generated
	 */
	Number getSize();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.ReservedMemory#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Number value);

} // ReservedMemory
