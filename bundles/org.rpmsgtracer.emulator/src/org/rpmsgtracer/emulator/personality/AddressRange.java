/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/**
 * The addresses that an implementation gives to endpoints that ask for any.
 *
 * @param first lowest address
 * @param count how many there are
 * @param order which one is taken
 */
public record AddressRange(long first, long count, AddressOrder order) {}
