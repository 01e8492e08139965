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
 * A representation of the model object '<em><b>Firmware</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a firmware image for a remote processor asks of its host: one RPMsg device whose vrings the host places.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getTableAddress <em>Table Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getNum <em>Num</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Firmware#getFeatures <em>Features</em>}</li>
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
	 * Returns the value of the '<em><b>Num</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Descriptors of each vring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Num</em>' attribute.
	 * @see #setNum(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_Num()
	 * @model default="16" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getNum();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getNum <em>Num</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Num</em>' attribute.
	 * @see #getNum()
	 * @generated
	 */
	void setNum(Integer value);

	/**
	 * Returns the value of the '<em><b>Align</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the used rings, in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Align</em>' attribute.
	 * @see #setAlign(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_Align()
	 * @model default="16" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getAlign();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Align</em>' attribute.
	 * @see #getAlign()
	 * @generated
	 */
	void setAlign(Integer value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' attribute.
	 * The default value is <code>"0x1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That its RPMsg device offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' attribute.
	 * @see #setFeatures(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmware_Features()
	 * @model default="0x1" dataType="org.rpmsgtracer.model.amp.Bits"
	 * @generated
	 */
	Number getFeatures();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Firmware#getFeatures <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Features</em>' attribute.
	 * @see #getFeatures()
	 * @generated
	 */
	void setFeatures(Number value);

} // Firmware
