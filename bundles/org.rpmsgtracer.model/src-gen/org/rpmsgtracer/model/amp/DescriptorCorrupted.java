/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.fault.When;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Descriptor Corrupted</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A descriptor gets another buffer address (F11).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getDescriptor <em>Descriptor</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getDescriptorCorrupted()
 * @model
 * @generated
 */
public interface DescriptorCorrupted extends Fault {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link, by its virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDescriptorCorrupted_Link()
	 * @model required="true"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 for the vring to the host, 1 for the one from the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vring</em>' attribute.
	 * @see #setVring(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDescriptorCorrupted_Vring()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getVring();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getVring <em>Vring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vring</em>' attribute.
	 * @see #getVring()
	 * @generated
	 */
	void setVring(Integer value);

	/**
	 * Returns the value of the '<em><b>Descriptor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Index of the descriptor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descriptor</em>' attribute.
	 * @see #setDescriptor(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDescriptorCorrupted_Descriptor()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getDescriptor();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getDescriptor <em>Descriptor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descriptor</em>' attribute.
	 * @see #getDescriptor()
	 * @generated
	 */
	void setDescriptor(Integer value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDescriptorCorrupted_Address()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Number value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which of its occasions it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(When)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDescriptorCorrupted_When()
	 * @model dataType="org.rpmsgtracer.model.amp.Occasion" required="true"
	 * @generated
	 */
	When getWhen();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(When value);

} // DescriptorCorrupted
