/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/** Somebody who watches the shared memory; called on the storing thread, after the store and before the next one. */
public interface StoreListener {

    /** Bytes were stored. Reading the memory is allowed here, storing is not. */
    void stored(long address, long lengthBytes);
}
