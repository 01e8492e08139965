/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>No Copy Ping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * nocopy_echo/rpmsg-nocopy-ping.c: EchoPing that fills send buffers and holds received ones.
 * <!-- end-model-doc -->
 *
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getNoCopyPing()
 * @model
 * @generated
 */
public interface NoCopyPing extends Program {
} // NoCopyPing
