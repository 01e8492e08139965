/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.scenario.LayoutRule;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixed Vrings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Both ends were built with the same constants; there is no resource table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getNum <em>Num</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getRule <em>Rule</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getVring0Address <em>Vring0 Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getVring1Address <em>Vring1 Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getBufferAddress <em>Buffer Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getStatusAddress <em>Status Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.FixedVrings#getBuffer <em>Buffer</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings()
 * @model
 * @generated
 */
public interface FixedVrings extends Wiring {
	/**
	 * Returns the value of the '<em><b>Num</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Descriptors of each vring, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Num</em>' attribute.
	 * @see #setNum(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Num()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getNum();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getNum <em>Num</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Num</em>' attribute.
	 * @see #getNum()
	 * @generated
	 */
	void setNum(Integer value);

	/**
	 * Returns the value of the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the used rings in bytes, a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Align</em>' attribute.
	 * @see #setAlign(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Align()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getAlign();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Align</em>' attribute.
	 * @see #getAlign()
	 * @generated
	 */
	void setAlign(Integer value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * The default value is <code>"linux"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose arithmetic places the parts of a vring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(LayoutRule)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Rule()
	 * @model default="linux" dataType="org.rpmsgtracer.model.amp.LayoutRule"
	 * @generated
	 */
	LayoutRule getRule();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(LayoutRule value);

	/**
	 * Returns the value of the '<em><b>Vring0 Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the vring to the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vring0 Address</em>' attribute.
	 * @see #setVring0Address(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Vring0Address()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getVring0Address();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getVring0Address <em>Vring0 Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vring0 Address</em>' attribute.
	 * @see #getVring0Address()
	 * @generated
	 */
	void setVring0Address(Number value);

	/**
	 * Returns the value of the '<em><b>Vring1 Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the vring from the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vring1 Address</em>' attribute.
	 * @see #setVring1Address(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Vring1Address()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getVring1Address();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getVring1Address <em>Vring1 Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vring1 Address</em>' attribute.
	 * @see #getVring1Address()
	 * @generated
	 */
	void setVring1Address(Number value);

	/**
	 * Returns the value of the '<em><b>Buffer Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of all buffers, both directions in one block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer Address</em>' attribute.
	 * @see #setBufferAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_BufferAddress()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getBufferAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getBufferAddress <em>Buffer Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Address</em>' attribute.
	 * @see #getBufferAddress()
	 * @generated
	 */
	void setBufferAddress(Number value);

	/**
	 * Returns the value of the '<em><b>Status Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the byte by which the host says that it is ready, if there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Address</em>' attribute.
	 * @see #isSetStatusAddress()
	 * @see #unsetStatusAddress()
	 * @see #setStatusAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_StatusAddress()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.amp.Address"
	 * @generated
	 */
	Number getStatusAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getStatusAddress <em>Status Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Address</em>' attribute.
	 * @see #isSetStatusAddress()
	 * @see #unsetStatusAddress()
	 * @see #getStatusAddress()
	 * @generated
	 */
	void setStatusAddress(Number value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getStatusAddress <em>Status Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatusAddress()
	 * @see #getStatusAddress()
	 * @see #setStatusAddress(Number)
	 * @generated
	 */
	void unsetStatusAddress();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getStatusAddress <em>Status Address</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status Address</em>' attribute is set.
	 * @see #unsetStatusAddress()
	 * @see #getStatusAddress()
	 * @see #setStatusAddress(Number)
	 * @generated
	 */
	boolean isSetStatusAddress();

	/**
	 * Returns the value of the '<em><b>Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of each direction, at most num.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffers</em>' attribute.
	 * @see #setBuffers(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Buffers()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getBuffers();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getBuffers <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffers</em>' attribute.
	 * @see #getBuffers()
	 * @generated
	 */
	void setBuffers(Integer value);

	/**
	 * Returns the value of the '<em><b>Buffer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of one buffer, header included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer</em>' attribute.
	 * @see #setBuffer(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getFixedVrings_Buffer()
	 * @model dataType="org.rpmsgtracer.model.amp.SmallSize" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='bufferBytes'"
	 * @generated
	 */
	Number getBuffer();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.FixedVrings#getBuffer <em>Buffer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer</em>' attribute.
	 * @see #getBuffer()
	 * @generated
	 */
	void setBuffer(Number value);

} // FixedVrings
