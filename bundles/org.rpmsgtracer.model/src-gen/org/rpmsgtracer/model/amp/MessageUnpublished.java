/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.rpmsgtracer.emulator.fault.When;

import org.rpmsgtracer.emulator.log.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Message Unpublished</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A message is written into its buffer and never published: the sender died in mid-message. The remote's core crashes; on the host, only the sending task is gone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.MessageUnpublished#getLink <em>Link</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.MessageUnpublished#getEnd <em>End</em>}</li>
 *   <li>{@link org.rpmsgtracer.model.amp.MessageUnpublished#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getMessageUnpublished()
 * @model
 * @generated
 */
public interface MessageUnpublished extends Fault {
	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link, by its virtio device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getMessageUnpublished_Link()
	 * @model required="true"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.MessageUnpublished#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end of the link where it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Role)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getMessageUnpublished_End()
	 * @model dataType="org.rpmsgtracer.model.amp.End" required="true"
	 * @generated
	 */
	Role getEnd();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.MessageUnpublished#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Role value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which of its occasions it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(When)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getMessageUnpublished_When()
	 * @model dataType="org.rpmsgtracer.model.amp.Occasion" required="true"
	 * @generated
	 */
	When getWhen();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.MessageUnpublished#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(When value);

} // MessageUnpublished
