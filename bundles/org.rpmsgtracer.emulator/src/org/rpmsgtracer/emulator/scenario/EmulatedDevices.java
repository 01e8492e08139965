/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.virtio.DoorbellPair;

/** Where an observer finds virtio devices between two processors, and at which doorbells it can listen. */
public sealed interface EmulatedDevices {

    /** Name of the processor that is the virtio driver. */
    String host();

    /** Name of the processor that is the virtio device. */
    String remote();

    /** The doorbells of the devices; several devices may share them. */
    List<DoorbellPair> doorbells();

    /**
     * All devices of a resource table.
     *
     * @param prefix       of the devices' names, empty or such as {@code m4.} for {@code m4.vdev0}
     * @param tableAddress where the table lies in shared memory once the processor is started
     * @param tableBytes   its size
     */
    record InTable(String host, String remote, String prefix, long tableAddress, int tableBytes,
            List<DoorbellPair> doorbells) implements EmulatedDevices {}

    /**
     * A device whose place both sides know.
     *
     * @param device        its name
     * @param place         its vrings, buffers and status
     * @param firstNotifyId of the vring to the host; that of the one from the host is the next
     */
    record Fixed(String host, String remote, String device, Wiring.FixedVrings place, int firstNotifyId,
            List<DoorbellPair> doorbells) implements EmulatedDevices {}
}
