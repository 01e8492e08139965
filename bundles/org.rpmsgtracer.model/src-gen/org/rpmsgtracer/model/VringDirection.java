/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Vring Direction</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which way the messages of a vring go.
 * <!-- end-model-doc -->
 * @see org.rpmsgtracer.model.RpmsgPackage#getVringDirection()
 * @model
 * @generated
 */
public enum VringDirection implements Enumerator {
	/**
	 * The '<em><b>HOST TO REMOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver fills its buffers: an avail-ring entry publishes a message.
	 * <!-- end-model-doc -->
	 * @see #HOST_TO_REMOTE_VALUE
	 * @generated
	 * @ordered
	 */
	HOST_TO_REMOTE(0, "HOST_TO_REMOTE", "host-to-remote"),

	/**
	 * The '<em><b>REMOTE TO HOST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device fills buffers that the driver provided: a used-ring entry publishes a message.
	 * <!-- end-model-doc -->
	 * @see #REMOTE_TO_HOST_VALUE
	 * @generated
	 * @ordered
	 */
	REMOTE_TO_HOST(1, "REMOTE_TO_HOST", "remote-to-host");

	/**
	 * The '<em><b>HOST TO REMOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver fills its buffers: an avail-ring entry publishes a message.
	 * <!-- end-model-doc -->
	 * @see #HOST_TO_REMOTE
	 * @model literal="host-to-remote"
	 * @generated
	 * @ordered
	 */
	public static final int HOST_TO_REMOTE_VALUE = 0;

	/**
	 * The '<em><b>REMOTE TO HOST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device fills buffers that the driver provided: a used-ring entry publishes a message.
	 * <!-- end-model-doc -->
	 * @see #REMOTE_TO_HOST
	 * @model literal="remote-to-host"
	 * @generated
	 * @ordered
	 */
	public static final int REMOTE_TO_HOST_VALUE = 1;

	/**
	 * An array of all the '<em><b>Vring Direction</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VringDirection[] VALUES_ARRAY =
		new VringDirection[] {
			HOST_TO_REMOTE,
			REMOTE_TO_HOST,
		};

	/**
	 * A public read-only list of all the '<em><b>Vring Direction</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VringDirection> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Vring Direction</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VringDirection get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VringDirection result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vring Direction</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VringDirection getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VringDirection result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vring Direction</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VringDirection get(int value) {
		switch (value) {
			case HOST_TO_REMOTE_VALUE: return HOST_TO_REMOTE;
			case REMOTE_TO_HOST_VALUE: return REMOTE_TO_HOST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private VringDirection(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //VringDirection
