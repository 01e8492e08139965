/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * From an entry of the resource table in the firmware that the remote core is booted with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.TableEntry#getVdev <em>Vdev</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getTableEntry()
 * @model
 * @generated
 */
public interface TableEntry extends Wiring {
	/**
	 * Returns the value of the '<em><b>Vdev</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Index among the table's virtio devices, 0 for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vdev</em>' attribute.
	 * @see #setVdev(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getTableEntry_Vdev()
	 * @model default="0" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getVdev();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.TableEntry#getVdev <em>Vdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vdev</em>' attribute.
	 * @see #getVdev()
	 * @generated
	 */
	void setVdev(Integer value);

} // TableEntry
