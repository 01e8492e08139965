/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vdev</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An RPMsg device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Vdev#getNotifyId <em>Notify Id</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Vdev#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Vdev#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Vdev#getConfig <em>Config</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getVdev()
 * @model
 * @generated
 */
public interface Vdev extends FirmwareEntry {
	/**
	 * Returns the value of the '<em><b>Notify Id</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the device, unsigned 32 bit; Linux leaves it as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notify Id</em>' attribute.
	 * @see #setNotifyId(Long)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVdev_NotifyId()
	 * @model default="0" dataType="org.rpmsgtracer.model.amp.Number"
	 * @generated
	 */
	Long getNotifyId();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Vdev#getNotifyId <em>Notify Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notify Id</em>' attribute.
	 * @see #getNotifyId()
	 * @generated
	 */
	void setNotifyId(Long value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' attribute.
	 * The default value is <code>"0x1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That it offers, unsigned 32 bit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' attribute.
	 * @see #setFeatures(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVdev_Features()
	 * @model default="0x1" dataType="org.rpmsgtracer.model.amp.Bits"
	 * @generated
	 */
	Number getFeatures();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Vdev#getFeatures <em>Features</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Features</em>' attribute.
	 * @see #getFeatures()
	 * @generated
	 */
	void setFeatures(Number value);

	/**
	 * Returns the value of the '<em><b>Vring</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.VringRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two for every known host; others are refused by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vring</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVdev_Vring()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='vrings'"
	 * @generated
	 */
	EList<VringRequest> getVring();

	/**
	 * Returns the value of the '<em><b>Config</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The configuration space as hexadecimal digits; empty but in NuttX.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Config</em>' attribute.
	 * @see #setConfig(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getVdev_Config()
	 * @model default=""
	 * @generated
	 */
	String getConfig();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Vdev#getConfig <em>Config</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config</em>' attribute.
	 * @see #getConfig()
	 * @generated
	 */
	void setConfig(String value);

} // Vdev
