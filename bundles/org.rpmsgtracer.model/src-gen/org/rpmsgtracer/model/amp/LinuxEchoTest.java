/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Linux Echo Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * echo_test of openamp-system-reference: binds rpmsg_chrdev to the channel of OpenAMP's echo, makes an endpoint device with source 0 and sends 472 sizes of messages a round; a Shutdown message ends it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rpmsgtracer.model.amp.LinuxEchoTest#getRounds <em>Rounds</em>}</li>
 * </ul>
 *
 * @see org.rpmsgtracer.model.amp.AmpPackage#getLinuxEchoTest()
 * @model
 * @generated
 */
public interface LinuxEchoTest extends Program {
	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 or more; 1 unless told otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' attribute.
	 * @see #setRounds(Integer)
	 * @see org.rpmsgtracer.model.amp.AmpPackage#getLinuxEchoTest_Rounds()
	 * @model default="1" dataType="org.rpmsgtracer.model.amp.Whole"
	 * @generated
	 */
	Integer getRounds();

	/**
	 * Sets the value of the '{@link org.rpmsgtracer.model.amp.LinuxEchoTest#getRounds <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounds</em>' attribute.
	 * @see #getRounds()
	 * @generated
	 */
	void setRounds(Integer value);

} // LinuxEchoTest
