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
 * A representation of the model object '<em><b>Program</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a processor does with RPMsg, on either side of a link. Programs runs it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getProgram()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Program extends EObject {
} // Program
