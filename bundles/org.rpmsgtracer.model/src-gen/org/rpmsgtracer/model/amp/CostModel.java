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
 * A representation of the model object '<em><b>Cost Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How long a processor takes for the operations of an RPMsg driver. The values shape a run and claim no measurement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.CostModel#getInterrupt <em>Interrupt</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.CostModel#getRing <em>Ring</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.CostModel#getKick <em>Kick</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.CostModel#getCopyBytesPerUs <em>Copy Bytes Per Us</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.CostModel#getJitterPercent <em>Jitter Percent</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getCostModel()
 * @model
 * @generated
 */
public interface CostModel extends EObject {
	/**
	 * Returns the value of the '<em><b>Interrupt</b></em>' attribute.
	 * The default value is <code>"5us"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the delivery of a doorbell to the driver's handler.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interrupt</em>' attribute.
	 * @see #setInterrupt(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCostModel_Interrupt()
	 * @model default="5us" dataType="org.rpmsgtracer.model.amp.Time"
	 *        annotation="http://rpmsgtracer.org/amp/record component='interruptNs'"
	 * @generated
	 */
	Number getInterrupt();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CostModel#getInterrupt <em>Interrupt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interrupt</em>' attribute.
	 * @see #getInterrupt()
	 * @generated
	 */
	void setInterrupt(Number value);

	/**
	 * Returns the value of the '<em><b>Ring</b></em>' attribute.
	 * The default value is <code>"1us"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taking an entry from a ring or putting one there, with its barrier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ring</em>' attribute.
	 * @see #setRing(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCostModel_Ring()
	 * @model default="1us" dataType="org.rpmsgtracer.model.amp.Time"
	 *        annotation="http://rpmsgtracer.org/amp/record component='ringNs'"
	 * @generated
	 */
	Number getRing();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CostModel#getRing <em>Ring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ring</em>' attribute.
	 * @see #getRing()
	 * @generated
	 */
	void setRing(Number value);

	/**
	 * Returns the value of the '<em><b>Kick</b></em>' attribute.
	 * The default value is <code>"500ns"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ringing a doorbell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kick</em>' attribute.
	 * @see #setKick(Number)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCostModel_Kick()
	 * @model default="500ns" dataType="org.rpmsgtracer.model.amp.Time"
	 *        annotation="http://rpmsgtracer.org/amp/record component='kickNs'"
	 * @generated
	 */
	Number getKick();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CostModel#getKick <em>Kick</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kick</em>' attribute.
	 * @see #getKick()
	 * @generated
	 */
	void setKick(Number value);

	/**
	 * Returns the value of the '<em><b>Copy Bytes Per Us</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes copied between private and shared memory in a microsecond, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Bytes Per Us</em>' attribute.
	 * @see #setCopyBytesPerUs(Long)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCostModel_CopyBytesPerUs()
	 * @model default="100" dataType="org.rpmsgtracer.model.amp.Number"
	 * @generated
	 */
	Long getCopyBytesPerUs();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CostModel#getCopyBytesPerUs <em>Copy Bytes Per Us</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Bytes Per Us</em>' attribute.
	 * @see #getCopyBytesPerUs()
	 * @generated
	 */
	void setCopyBytesPerUs(Long value);

	/**
	 * Returns the value of the '<em><b>Jitter Percent</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The largest share, in percent, by which a step may take longer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jitter Percent</em>' attribute.
	 * @see #setJitterPercent(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getCostModel_JitterPercent()
	 * @model default="30" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getJitterPercent();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.CostModel#getJitterPercent <em>Jitter Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jitter Percent</em>' attribute.
	 * @see #getJitterPercent()
	 * @generated
	 */
	void setJitterPercent(Integer value);

} // CostModel
