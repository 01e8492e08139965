/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.RpcDemo;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rpc Demo</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RpcDemoImpl extends MinimalEObjectImpl.Container implements RpcDemo {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RpcDemoImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AmpPackage.Literals.RPC_DEMO;
	}

} //RpcDemoImpl
