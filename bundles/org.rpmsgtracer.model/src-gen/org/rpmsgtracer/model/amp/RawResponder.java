/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Raw Responder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * rpmsg_multi_services, thread for Linux's character devices: answers from ept 0x0400: and the message, one byte more than that; its second endpoint, with address and peer 1, is not announced.
 * <!-- end-model-doc -->
 *
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getRawResponder()
 * @model
 * @generated
 */
public interface RawResponder extends Program {
} // RawResponder
