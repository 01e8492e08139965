/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/** Which address an endpoint gets that asks for any. */
public enum AddressOrder {
    /** The lowest free one. */
    LOWEST_FREE,
    /** The next free one after the last one given out; at the end of the range begin again. */
    ROUND_ROBIN
}
