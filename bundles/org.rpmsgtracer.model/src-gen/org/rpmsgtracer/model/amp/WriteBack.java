/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Write Back</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A write-back cache that nobody else looks into: stores are seen when they are cleaned, loads see what was fetched until that is invalidated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.WriteBack#isMaintainsRings <em>Maintains Rings</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.WriteBack#isMaintainsBuffers <em>Maintains Buffers</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.WriteBack#getLine <em>Line</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.WriteBack#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getWriteBack()
 * @model
 * @generated
 */
public interface WriteBack extends Caching {
	/**
	 * Returns the value of the '<em><b>Maintains Rings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the software cleans and invalidates rings, status and tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintains Rings</em>' attribute.
	 * @see #setMaintainsRings(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getWriteBack_MaintainsRings()
	 * @model
	 * @generated
	 */
	boolean isMaintainsRings();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.WriteBack#isMaintainsRings <em>Maintains Rings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maintains Rings</em>' attribute.
	 * @see #isMaintainsRings()
	 * @generated
	 */
	void setMaintainsRings(boolean value);

	/**
	 * Returns the value of the '<em><b>Maintains Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it cleans and invalidates message buffers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintains Buffers</em>' attribute.
	 * @see #setMaintainsBuffers(boolean)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getWriteBack_MaintainsBuffers()
	 * @model
	 * @generated
	 */
	boolean isMaintainsBuffers();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.WriteBack#isMaintainsBuffers <em>Maintains Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maintains Buffers</em>' attribute.
	 * @see #isMaintainsBuffers()
	 * @generated
	 */
	void setMaintainsBuffers(boolean value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of one line, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getWriteBack_Line()
	 * @model dataType="org.rpmsgtracer.model.amp.SmallSize" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='lineBytes'"
	 * @generated
	 */
	Number getLine();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.WriteBack#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(Number value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getWriteBack_Lines()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getLines();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.WriteBack#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(Integer value);

} // WriteBack
