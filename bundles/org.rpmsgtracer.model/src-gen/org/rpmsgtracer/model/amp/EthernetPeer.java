/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ethernet Peer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The other end of Linux's rpmsg-net: a station that answers ARP requests and ICMP echo requests. One Ethernet frame without its check sequence is one message.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.EthernetPeer#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.EthernetPeer#getIpAddress <em>Ip Address</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getEthernetPeer()
 * @model
 * @generated
 */
public interface EthernetPeer extends Program {
	/**
	 * Returns the value of the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Six bytes in lower-case hexadecimal, such as 02:fc:fc:fc:fc:02.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mac Address</em>' attribute.
	 * @see #setMacAddress(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEthernetPeer_MacAddress()
	 * @model required="true"
	 * @generated
	 */
	String getMacAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EthernetPeer#getMacAddress <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Address</em>' attribute.
	 * @see #getMacAddress()
	 * @generated
	 */
	void setMacAddress(String value);

	/**
	 * Returns the value of the '<em><b>Ip Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four numbers, such as 192.168.10.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ip Address</em>' attribute.
	 * @see #setIpAddress(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getEthernetPeer_IpAddress()
	 * @model required="true"
	 * @generated
	 */
	String getIpAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.EthernetPeer#getIpAddress <em>Ip Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ip Address</em>' attribute.
	 * @see #getIpAddress()
	 * @generated
	 */
	void setIpAddress(String value);

} // EthernetPeer
