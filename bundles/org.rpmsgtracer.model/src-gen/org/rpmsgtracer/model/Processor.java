/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Processor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One side of the conversation: a core, or a cluster that runs one operating system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.Processor#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Processor#getRole <em>Role</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Processor#getLifeCycle <em>Life Cycle</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.Processor#getEndpoints <em>Endpoints</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.RpmsgPackage#getProcessor()
 * @model
 * @generated
 */
public interface Processor extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name in the trace, for example "host". Unique in the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getProcessor_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Processor#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rpmsgtracer.model.ProcessorRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its part in RPMsg.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.rpmsgtracer.model.ProcessorRole
	 * @see #setRole(ProcessorRole)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getProcessor_Role()
	 * @model required="true"
	 * @generated
	 */
	ProcessorRole getRole();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Processor#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.rpmsgtracer.model.ProcessorRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ProcessorRole value);

	/**
	 * Returns the value of the '<em><b>Life Cycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remoteproc state that it last entered, for example "running". Null while nothing was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Life Cycle</em>' attribute.
	 * @see #setLifeCycle(String)
	 * @see org.rpmsgtracer.model.RpmsgPackage#getProcessor_LifeCycle()
	 * @model
	 * @generated
	 */
	String getLifeCycle();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.Processor#getLifeCycle <em>Life Cycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Life Cycle</em>' attribute.
	 * @see #getLifeCycle()
	 * @generated
	 */
	void setLifeCycle(String value);

	/**
	 * Returns the value of the '<em><b>Endpoints</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.Endpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every endpoint that was seen on this processor so far, those that are gone included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoints</em>' containment reference list.
	 * @see org.rpmsgtracer.model.RpmsgPackage#getProcessor_Endpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Endpoint> getEndpoints();

} // Processor
