/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Firmware</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A firmware image for a remote processor, as far as its host sees it: what it asks for in its resource table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getSize <em>Size</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getTableAddress <em>Table Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getOffsetSlots <em>Offset Slots</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware()
 * @model
 * @generated
 */
public interface Firmware extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"128KiB"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the file, which the kernel log tells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_Size()
	 * @model default="128KiB" dataType="org.rpmsgtracer.model.amp.Size"
	 *        annotation="http://rpmsgtracer.org/amp/record component='sizeBytes'"
	 * @generated
	 */
	Number getSize();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Number value);

	/**
	 * Returns the value of the '<em><b>Table Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its resource table is loaded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Address</em>' attribute.
	 * @see #setTableAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_TableAddress()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getTableAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getTableAddress <em>Table Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Address</em>' attribute.
	 * @see #getTableAddress()
	 * @generated
	 */
	void setTableAddress(Number value);

	/**
	 * Returns the value of the '<em><b>Offset Slots</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For how many entries its table has offsets; those that are not used stay 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Slots</em>' attribute.
	 * @see #setOffsetSlots(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_OffsetSlots()
	 * @model default="1" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getOffsetSlots();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getOffsetSlots <em>Offset Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Slots</em>' attribute.
	 * @see #getOffsetSlots()
	 * @generated
	 */
	void setOffsetSlots(Integer value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.FirmwareEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the table, at most offsetSlots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_Entry()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='entries'"
	 * @generated
	 */
	EList<FirmwareEntry> getEntry();

} // Firmware
