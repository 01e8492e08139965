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
 * A representation of the model object '<em><b>Vring Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A vring that a firmware asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.VringRequest#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.VringRequest#getNum <em>Num</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.VringRequest#getAlign <em>Align</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.VringRequest#getNotifyId <em>Notify Id</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getVringRequest()
 * @model
 * @generated
 */
public interface VringRequest extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the firmware expects it; empty if the host is to choose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #isSetAddress()
	 * @see #unsetAddress()
	 * @see #setAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVringRequest_Address()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.amp.Address"
	 * @generated
	 */
	Number getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #isSetAddress()
	 * @see #unsetAddress()
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Number value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAddress()
	 * @see #getAddress()
	 * @see #setAddress(Number)
	 * @generated
	 */
	void unsetAddress();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getAddress <em>Address</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Address</em>' attribute is set.
	 * @see #unsetAddress()
	 * @see #getAddress()
	 * @see #setAddress(Number)
	 * @generated
	 */
	boolean isSetAddress();

	/**
	 * Returns the value of the '<em><b>Num</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Descriptors; a host refuses what is no power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Num</em>' attribute.
	 * @see #setNum(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVringRequest_Num()
	 * @model default="16" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getNum();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getNum <em>Num</em>}' attribute.
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
	 * Of the used ring in bytes: a power of two, 4 or more; or 0, which Linux refuses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Align</em>' attribute.
	 * @see #setAlign(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVringRequest_Align()
	 * @model default="16" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getAlign();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getAlign <em>Align</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Align</em>' attribute.
	 * @see #getAlign()
	 * @generated
	 */
	void setAlign(Integer value);

	/**
	 * Returns the value of the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the firmware writes it; empty if the host is to choose. Linux always chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notify Id</em>' attribute.
	 * @see #isSetNotifyId()
	 * @see #unsetNotifyId()
	 * @see #setNotifyId(Long)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVringRequest_NotifyId()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.amp.Number"
	 * @generated
	 */
	Long getNotifyId();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getNotifyId <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notify Id</em>' attribute.
	 * @see #isSetNotifyId()
	 * @see #unsetNotifyId()
	 * @see #getNotifyId()
	 * @generated
	 */
	void setNotifyId(Long value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getNotifyId <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNotifyId()
	 * @see #getNotifyId()
	 * @see #setNotifyId(Long)
	 * @generated
	 */
	void unsetNotifyId();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.amp.VringRequest#getNotifyId <em>Notify Id</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Notify Id</em>' attribute is set.
	 * @see #unsetNotifyId()
	 * @see #getNotifyId()
	 * @see #setNotifyId(Long)
	 * @generated
	 */
	boolean isSetNotifyId();

} // VringRequest
