/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A system and what happens on it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getName <em>Name</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getTeaches <em>Teaches</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Scenario#getFault <em>Fault</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which it is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Name()
	 * @model dataType="org.rpmsgtracer.model.amp.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence for people: what happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Teaches</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence for people: what can be learned from looking at it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teaches</em>' attribute.
	 * @see #setTeaches(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Teaches()
	 * @model default=""
	 * @generated
	 */
	String getTeaches();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getTeaches <em>Teaches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teaches</em>' attribute.
	 * @see #getTeaches()
	 * @generated
	 */
	void setTeaches(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For who names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(Long)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Seed()
	 * @model default="1" dataType="org.rpmsgtracer.model.amp.Number"
	 *        annotation="http://rpmsgtracer.org/amp/record component='defaultSeed'"
	 * @generated
	 */
	Long getSeed();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(Long value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Machine time after which it ends by itself; without one it runs until it is stopped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #isSetDuration()
	 * @see #unsetDuration()
	 * @see #setDuration(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Duration()
	 * @model unsettable="true" dataType="org.rpmsgtracer.model.amp.Time"
	 *        annotation="http://rpmsgtracer.org/amp/record component='durationNs'"
	 * @generated
	 */
	Number getDuration();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #isSetDuration()
	 * @see #unsetDuration()
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Number value);

	/**
	 * Unsets the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDuration()
	 * @see #getDuration()
	 * @see #setDuration(Number)
	 * @generated
	 */
	void unsetDuration();

	/**
	 * Returns whether the value of the '{@link org.rpmsgtracer.model.amp.Scenario#getDuration <em>Duration</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duration</em>' attribute is set.
	 * @see #unsetDuration()
	 * @see #getDuration()
	 * @see #setDuration(Number)
	 * @generated
	 */
	boolean isSetDuration();

	/**
	 * Returns the value of the '<em><b>Core</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Core}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processors of the chip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Core()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='cores'"
	 * @generated
	 */
	EList<Core> getCore();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Region}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That they share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Memory()
	 * @model containment="true"
	 * @generated
	 */
	EList<Region> getMemory();

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Boot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which core switches on which; the others run from the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Boot()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='boots'"
	 * @generated
	 */
	EList<Boot> getBoot();

	/**
	 * Returns the value of the '<em><b>Link</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RPMsg devices between them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Link()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='links'"
	 * @generated
	 */
	EList<Link> getLink();

	/**
	 * Returns the value of the '<em><b>Fault</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.Fault}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fault</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getScenario_Fault()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='faults'"
	 * @generated
	 */
	EList<Fault> getFault();

} // Scenario
