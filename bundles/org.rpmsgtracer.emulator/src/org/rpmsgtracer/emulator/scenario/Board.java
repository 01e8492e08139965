/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;

/**
 * What two processors have in common.
 *
 * @param name              as people call it
 * @param memoryAddress     where their shared memory begins, for both of them
 * @param memoryBytes       its size
 * @param reserved          what the device tree sets aside in it
 * @param doorbells         lines in each direction, for the notify ids 0 and up
 * @param doorbellLatencyNs from ringing to delivery
 */
public record Board(String name, long memoryAddress, long memoryBytes, List<ReservedMemory> reserved, int doorbells,
        long doorbellLatencyNs) {

    /** Keeps a copy of the list. */
    public Board {
        reserved = List.copyOf(reserved);
    }
}
