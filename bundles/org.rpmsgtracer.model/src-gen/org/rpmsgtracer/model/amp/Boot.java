/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One core switches another one on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getCore <em>Core</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getBy <em>By</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getReserved <em>Reserved</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Boot#getRecovery <em>Recovery</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot()
 * @model
 * @generated
 */
public interface Boot extends EObject {
	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That is booted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_Core()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getCore();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Boot#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Core value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That boots it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Core)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_By()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Core getBy();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Boot#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Core value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is loaded; empty where the core has its program already and no resource table exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' containment reference.
	 * @see #setFirmware(Firmware)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_Firmware()
	 * @model containment="true"
	 * @generated
	 */
	Firmware getFirmware();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Boot#getFirmware <em>Firmware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' containment reference.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(Firmware value);

	/**
	 * Returns the value of the '<em><b>Reserved</b></em>' containment reference list.
	 * The list contents are of type {@link org.rpmsgtracer.model.amp.ReservedMemory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the device tree sets aside for its vrings and buffers; empty without a resource table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved</em>' containment reference list.
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_Reserved()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReservedMemory> getReserved();

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * The default value is <code>"1ms"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From switching the machine on, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_Delay()
	 * @model default="1ms" dataType="org.rpmsgtracer.model.amp.Time"
	 *        annotation="http://rpmsgtracer.org/amp/record component='delayNs'"
	 * @generated
	 */
	Number getDelay();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Boot#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Number value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * The default value is <code>"linux"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which driver of the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(PlatformDriver)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_Platform()
	 * @model default="linux" dataType="org.rpmsgtracer.model.amp.PlatformDriver"
	 * @generated
	 */
	PlatformDriver getPlatform();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Boot#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(PlatformDriver value);

	/**
	 * Returns the value of the '<em><b>Recovery</b></em>' attribute.
	 * The default value is <code>"enabled"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows a crash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery</em>' attribute.
	 * @see #setRecovery(Recovery)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBoot_Recovery()
	 * @model default="enabled" dataType="org.rpmsgtracer.model.amp.Recovery"
	 * @generated
	 */
	Recovery getRecovery();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Boot#getRecovery <em>Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery</em>' attribute.
	 * @see #getRecovery()
	 * @generated
	 */
	void setRecovery(Recovery value);

} // Boot
