/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/** Where a fault can step between ringing a doorbell and its arrival; without a fault the answers change nothing. */
public interface DoorbellInterference {

    /** No fault. */
    DoorbellInterference NONE = new DoorbellInterference() {};

    /** Whether the line takes no ring now, as if its FIFO were full. */
    default boolean refuses(int notifyId) {
        return false;
    }

    /** How often an accepted ring arrives: 0 for a lost one, 2 for a doubled one; asked once for each. */
    default int copies(int notifyId) {
        return 1;
    }

    /** How much later than the latency an accepted ring arrives; asked once for each that arrives. */
    default long delayNs(int notifyId) {
        return 0;
    }
}
