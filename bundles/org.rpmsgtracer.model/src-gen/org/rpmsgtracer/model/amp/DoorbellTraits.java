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
 * A representation of the model object '<em><b>Doorbell Traits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the two processors of a link tell each other to look.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.DoorbellTraits#getStyle <em>Style</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DoorbellTraits#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.DoorbellTraits#getFifoDepth <em>Fifo Depth</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getDoorbellTraits()
 * @model
 * @generated
 */
public interface DoorbellTraits extends EObject {
	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The default value is <code>"per-vring"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a ring says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(org.rpmsgtracer.emulator.machine.DoorbellTraits.Style)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDoorbellTraits_Style()
	 * @model default="per-vring" dataType="org.rpmsgtracer.model.amp.DoorbellStyle"
	 * @generated
	 */
	org.rpmsgtracer.emulator.machine.DoorbellTraits.Style getStyle();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DoorbellTraits#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(org.rpmsgtracer.emulator.machine.DoorbellTraits.Style value);

	/**
	 * Returns the value of the '<em><b>Latency</b></em>' attribute.
	 * The default value is <code>"600ns"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From ringing to delivery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency</em>' attribute.
	 * @see #setLatency(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDoorbellTraits_Latency()
	 * @model default="600ns" dataType="org.rpmsgtracer.model.amp.Time"
	 *        annotation="http://rpmsgtracer.org/amp/record component='latencyNs'"
	 * @generated
	 */
	Number getLatency();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DoorbellTraits#getLatency <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency</em>' attribute.
	 * @see #getLatency()
	 * @generated
	 */
	void setLatency(Number value);

	/**
	 * Returns the value of the '<em><b>Fifo Depth</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that a mailbox takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fifo Depth</em>' attribute.
	 * @see #setFifoDepth(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getDoorbellTraits_FifoDepth()
	 * @model default="1" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getFifoDepth();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.DoorbellTraits#getFifoDepth <em>Fifo Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fifo Depth</em>' attribute.
	 * @see #getFifoDepth()
	 * @generated
	 */
	void setFifoDepth(Integer value);

} // DoorbellTraits
