/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Net Ping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * ping over a network interface of rpmsg-net, with an address of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.NetPing#getNetworkInterface <em>Network Interface</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.NetPing#getOwnAddress <em>Own Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.NetPing#getPeerAddress <em>Peer Address</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.NetPing#getCount <em>Count</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.NetPing#getInterval <em>Interval</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.NetPing#getData <em>Data</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing()
 * @model
 * @generated
 */
public interface NetPing extends Program {
	/**
	 * Returns the value of the '<em><b>Network Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rpmsg0 ….
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Interface</em>' attribute.
	 * @see #setNetworkInterface(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing_NetworkInterface()
	 * @model required="true"
	 * @generated
	 */
	String getNetworkInterface();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.NetPing#getNetworkInterface <em>Network Interface</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Interface</em>' attribute.
	 * @see #getNetworkInterface()
	 * @generated
	 */
	void setNetworkInterface(String value);

	/**
	 * Returns the value of the '<em><b>Own Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four numbers, such as 192.168.10.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Address</em>' attribute.
	 * @see #setOwnAddress(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing_OwnAddress()
	 * @model required="true"
	 * @generated
	 */
	String getOwnAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.NetPing#getOwnAddress <em>Own Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Address</em>' attribute.
	 * @see #getOwnAddress()
	 * @generated
	 */
	void setOwnAddress(String value);

	/**
	 * Returns the value of the '<em><b>Peer Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer Address</em>' attribute.
	 * @see #setPeerAddress(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing_PeerAddress()
	 * @model required="true"
	 * @generated
	 */
	String getPeerAddress();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.NetPing#getPeerAddress <em>Peer Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer Address</em>' attribute.
	 * @see #getPeerAddress()
	 * @generated
	 */
	void setPeerAddress(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Echo requests, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing_Count()
	 * @model dataType="org.rpmsgtracer.model.amp.Whole" required="true"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.NetPing#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between two of them, 1 or more; 1 s in the real one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' attribute.
	 * @see #setInterval(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing_Interval()
	 * @model dataType="org.rpmsgtracer.model.amp.Time" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='intervalNs'"
	 * @generated
	 */
	Number getInterval();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.NetPing#getInterval <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' attribute.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(Number value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a request, 16..1472; 56 in the real one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getNetPing_Data()
	 * @model dataType="org.rpmsgtracer.model.amp.SmallSize" required="true"
	 *        annotation="http://rpmsgtracer.org/amp/record component='dataBytes'"
	 * @generated
	 */
	Number getData();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.NetPing#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(Number value);

} // NetPing
