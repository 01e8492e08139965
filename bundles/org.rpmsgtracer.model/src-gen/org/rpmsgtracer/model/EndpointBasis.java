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
 * A representation of the literals of the enumeration '<em><b>Endpoint Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an endpoint is known, weakest first.
 * <!-- end-model-doc -->
 * @see org.rpmsgtracer.model.RpmsgPackage#getEndpointBasis()
 * @model
 * @generated
 */
public enum EndpointBasis implements Enumerator {
	/**
	 * The '<em><b>ADDRESSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A message was sent to its address: whether anyone listens there is not known.
	 * <!-- end-model-doc -->
	 * @see #ADDRESSED_VALUE
	 * @generated
	 * @ordered
	 */
	ADDRESSED(0, "ADDRESSED", "addressed"),

	/**
	 * The '<em><b>SENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A message came from its address.
	 * <!-- end-model-doc -->
	 * @see #SENT_VALUE
	 * @generated
	 * @ordered
	 */
	SENT(1, "SENT", "sent"),

	/**
	 * The '<em><b>ANNOUNCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its owner announced or withdrew it by name.
	 * <!-- end-model-doc -->
	 * @see #ANNOUNCED_VALUE
	 * @generated
	 * @ordered
	 */
	ANNOUNCED(2, "ANNOUNCED", "announced"),

	/**
	 * The '<em><b>RECORDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recorder saw it being created or destroyed.
	 * <!-- end-model-doc -->
	 * @see #RECORDED_VALUE
	 * @generated
	 * @ordered
	 */
	RECORDED(3, "RECORDED", "recorded");

	/**
	 * The '<em><b>ADDRESSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A message was sent to its address: whether anyone listens there is not known.
	 * <!-- end-model-doc -->
	 * @see #ADDRESSED
	 * @model literal="addressed"
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESSED_VALUE = 0;

	/**
	 * The '<em><b>SENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A message came from its address.
	 * <!-- end-model-doc -->
	 * @see #SENT
	 * @model literal="sent"
	 * @generated
	 * @ordered
	 */
	public static final int SENT_VALUE = 1;

	/**
	 * The '<em><b>ANNOUNCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its owner announced or withdrew it by name.
	 * <!-- end-model-doc -->
	 * @see #ANNOUNCED
	 * @model literal="announced"
	 * @generated
	 * @ordered
	 */
	public static final int ANNOUNCED_VALUE = 2;

	/**
	 * The '<em><b>RECORDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recorder saw it being created or destroyed.
	 * <!-- end-model-doc -->
	 * @see #RECORDED
	 * @model literal="recorded"
	 * @generated
	 * @ordered
	 */
	public static final int RECORDED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Endpoint Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EndpointBasis[] VALUES_ARRAY =
		new EndpointBasis[] {
			ADDRESSED,
			SENT,
			ANNOUNCED,
			RECORDED,
		};

	/**
	 * A public read-only list of all the '<em><b>Endpoint Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EndpointBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Endpoint Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EndpointBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EndpointBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Endpoint Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EndpointBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EndpointBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Endpoint Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EndpointBasis get(int value) {
		switch (value) {
			case ADDRESSED_VALUE: return ADDRESSED;
			case SENT_VALUE: return SENT;
			case ANNOUNCED_VALUE: return ANNOUNCED;
			case RECORDED_VALUE: return RECORDED;
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
	private EndpointBasis(int value, String name, String literal) {
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
	
} //EndpointBasis
