/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.ecore.EObject;

import org.rpmsgtracer.emulator.machine.Range;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Background Load</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What else a processor has to do, before any RPMsg work: a control loop on a real-time core, other interrupts under Linux. It lets messages pile up in the rings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.BackgroundLoad#getPause <em>Pause</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.BackgroundLoad#getBusy <em>Busy</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getBackgroundLoad()
 * @model
 * @generated
 */
public interface BackgroundLoad extends EObject {
	/**
	 * Returns the value of the '<em><b>Pause</b></em>' attribute.
	 * The default value is <code>"0ns"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between two pieces of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pause</em>' attribute.
	 * @see #setPause(Range)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBackgroundLoad_Pause()
	 * @model default="0ns" dataType="org.rpmsgtracer.model.amp.TimeRange"
	 *        annotation="http://rpmsgtracer.org/amp/record component='pauseNs'"
	 * @generated
	 */
	Range getPause();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.BackgroundLoad#getPause <em>Pause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause</em>' attribute.
	 * @see #getPause()
	 * @generated
	 */
	void setPause(Range value);

	/**
	 * Returns the value of the '<em><b>Busy</b></em>' attribute.
	 * The default value is <code>"0ns"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a piece.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Busy</em>' attribute.
	 * @see #setBusy(Range)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getBackgroundLoad_Busy()
	 * @model default="0ns" dataType="org.rpmsgtracer.model.amp.TimeRange"
	 *        annotation="http://rpmsgtracer.org/amp/record component='busyNs'"
	 * @generated
	 */
	Range getBusy();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.BackgroundLoad#getBusy <em>Busy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Busy</em>' attribute.
	 * @see #getBusy()
	 * @generated
	 */
	void setBusy(Range value);

} // BackgroundLoad
