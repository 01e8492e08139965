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
 * A representation of the model object '<em><b>Firmware Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a firmware asks for in one entry of its resource table.
 * <!-- end-model-doc -->
 *
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getFirmwareEntry()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface FirmwareEntry extends EObject {
} // FirmwareEntry
