/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rpc Demo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * rpc_demo/rpc_demo.c: the remote opens, writes, reads and closes a file of the host, prints on the host's terminal and asks its user, all by messages. Each printf is one of them.
 * <!-- end-model-doc -->
 *
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getRpcDemo()
 * @model
 * @generated
 */
public interface RpcDemo extends Program {
} // RpcDemo
