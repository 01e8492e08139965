/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Address Wrong</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The table asks for a vring at an address where there is no memory for it (F11).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.TableAddressWrong#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.TableAddressWrong#getVring <em>Vring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.TableAddressWrong#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getTableAddressWrong()
 * @model
 * @generated
 */
public interface TableAddressWrong extends Fault {
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getTableAddressWrong_Core()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.TableAddressWrong#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 for the vring to the host, 1 for the one from the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vring</em>' attribute.
	 * @see #setVring(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getTableAddressWrong_Vring()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getVring();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.TableAddressWrong#getVring <em>Vring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vring</em>' attribute.
	 * @see #getVring()
	 * @generated
	 */
	void setVring(Integer value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getTableAddressWrong_Address()
	 * @model dataType="org.rpmsgtracer.model.amp.Address" required="true"
	 * @generated
	 */
	Number getAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.TableAddressWrong#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(Number value);

} // TableAddressWrong
