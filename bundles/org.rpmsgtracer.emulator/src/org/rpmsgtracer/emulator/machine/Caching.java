/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/** Whether a processor sees shared memory through a data cache of its own. */
public sealed interface Caching {

    /** Every store is visible to all at once. */
    Caching OFF = new Uncached();

    /** Shared memory is mapped uncached, or the caches of all processors are coherent. */
    record Uncached() implements Caching {}

    /**
     * A write-back cache that nobody else looks into: stores are seen when they are cleaned, loads see what was fetched
     * until that is invalidated.
     *
     * @param maintainsRings   whether the software cleans and invalidates rings, status and tables
     * @param maintainsBuffers whether it cleans and invalidates message buffers
     * @param lineBytes        of one line, a power of two
     * @param lines            how many there are
     */
    record WriteBack(boolean maintainsRings, boolean maintainsBuffers, int lineBytes, int lines) implements Caching {}
}
