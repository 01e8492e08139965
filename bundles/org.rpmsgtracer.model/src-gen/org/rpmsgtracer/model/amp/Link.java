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
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One RPMsg device between two cores: a pair of vrings and what both ends do with them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.Link#getDevice <em>Device</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Link#getHost <em>Host</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Link#getRemote <em>Remote</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Link#getWiring <em>Wiring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.Link#getDoorbells <em>Doorbells</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends EObject {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * The default value is <code>"vdev0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name, such as vdev0, unique among the links to one remote core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getLink_Device()
	 * @model default="vdev0"
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Link#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end that drives the virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' containment reference.
	 * @see #setHost(HostSide)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getLink_Host()
	 * @model containment="true" required="true"
	 * @generated
	 */
	HostSide getHost();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Link#getHost <em>Host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' containment reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(HostSide value);

	/**
	 * Returns the value of the '<em><b>Remote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end that plays the virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remote</em>' containment reference.
	 * @see #setRemote(RemoteSide)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getLink_Remote()
	 * @model containment="true" required="true"
	 * @generated
	 */
	RemoteSide getRemote();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Link#getRemote <em>Remote</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remote</em>' containment reference.
	 * @see #getRemote()
	 * @generated
	 */
	void setRemote(RemoteSide value);

	/**
	 * Returns the value of the '<em><b>Wiring</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How both ends know where the vrings are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wiring</em>' containment reference.
	 * @see #setWiring(Wiring)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getLink_Wiring()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record absent='TableEntry'"
	 * @generated
	 */
	Wiring getWiring();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Link#getWiring <em>Wiring</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wiring</em>' containment reference.
	 * @see #getWiring()
	 * @generated
	 */
	void setWiring(Wiring value);

	/**
	 * Returns the value of the '<em><b>Doorbells</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the link, in both directions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doorbells</em>' containment reference.
	 * @see #setDoorbells(DoorbellTraits)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getLink_Doorbells()
	 * @model containment="true"
	 *        annotation="http://rpmsgtracer.org/amp/record absent='DoorbellTraits'"
	 * @generated
	 */
	DoorbellTraits getDoorbells();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.Link#getDoorbells <em>Doorbells</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doorbells</em>' containment reference.
	 * @see #getDoorbells()
	 * @generated
	 */
	void setDoorbells(DoorbellTraits value);

} // Link
