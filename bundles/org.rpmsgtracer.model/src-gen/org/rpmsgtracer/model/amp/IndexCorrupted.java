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
 * A representation of the model object '<em><b>Index Corrupted</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The index of the used ring, or of the avail ring, jumps by so much.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.IndexCorrupted#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.IndexCorrupted#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.IndexCorrupted#isUsed <em>Used</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.IndexCorrupted#getBy <em>By</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.IndexCorrupted#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getIndexCorrupted()
 * @model
 * @generated
 */
public interface IndexCorrupted extends Fault {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link, by its virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getIndexCorrupted_Link()
	 * @model required="true"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getLink <em>Link</em>}' attribute.
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
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getIndexCorrupted_Vring()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getVring();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getVring <em>Vring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vring</em>' attribute.
	 * @see #getVring()
	 * @generated
	 */
	void setVring(Integer value);

	/**
	 * Returns the value of the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the index of the used ring, not that of the avail ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used</em>' attribute.
	 * @see #setUsed(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getIndexCorrupted_Used()
	 * @model
	 * @generated
	 */
	boolean isUsed();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.IndexCorrupted#isUsed <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used</em>' attribute.
	 * @see #isUsed()
	 * @generated
	 */
	void setUsed(boolean value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much it jumps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getIndexCorrupted_By()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getBy();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Integer value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which of its occasions it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(When)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getIndexCorrupted_When()
	 * @model dataType="org.rpmsgtracer.model.amp.Occasion" required="true"
	 * @generated
	 */
	When getWhen();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(When value);

} // IndexCorrupted
