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
 * A representation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A processor of the emulated chip.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Core#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Core#getCosts <em>Costs</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Core#getLoad <em>Load</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Core#getCaching <em>Caching</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getCore()
 * @model
 * @generated
 */
public interface Core extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in its scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCore_Name()
	 * @model id="true" dataType="org.rpmsgtracer.model.amp.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Core#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Costs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long its software takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs</em>' containment reference.
	 * @see #setCosts(CostModel)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCore_Costs()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record absent='CostModel'"
	 * @generated
	 */
	CostModel getCosts();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Core#getCosts <em>Costs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Costs</em>' containment reference.
	 * @see #getCosts()
	 * @generated
	 */
	void setCosts(CostModel value);

	/**
	 * Returns the value of the '<em><b>Load</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else it has to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load</em>' containment reference.
	 * @see #setLoad(BackgroundLoad)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCore_Load()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record absent='BackgroundLoad'"
	 * @generated
	 */
	BackgroundLoad getLoad();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Core#getLoad <em>Load</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load</em>' containment reference.
	 * @see #getLoad()
	 * @generated
	 */
	void setLoad(BackgroundLoad value);

	/**
	 * Returns the value of the '<em><b>Caching</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it sees shared memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caching</em>' containment reference.
	 * @see #setCaching(Caching)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCore_Caching()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record absent='Uncached'"
	 * @generated
	 */
	Caching getCaching();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Core#getCaching <em>Caching</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caching</em>' containment reference.
	 * @see #getCaching()
	 * @generated
	 */
	void setCaching(Caching value);

} // Core
