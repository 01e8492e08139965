/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rpc Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * rpc_demo/rpc_demod.c: does on the host what the remote asks for. It says init_msg first, as Linux's proxy_app does, so that the remote learns its address.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.RpcServer#getInput <em>Input</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getRpcServer()
 * @model
 * @generated
 */
public interface RpcServer extends Program {
	/**
	 * Returns the value of the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user types, words with a space between them; "guest 30 3.14 no" ends the demo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input</em>' attribute.
	 * @see #setInput(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getRpcServer_Input()
	 * @model required="true"
	 * @generated
	 */
	String getInput();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.RpcServer#getInput <em>Input</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' attribute.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(String value);

} // RpcServer
