/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * The driver offered a descriptor chain to the device: one new avail-ring entry (VIRTIO 1.3, 2.7.6).
 *
 * @param timeNs      nanoseconds on the recording's clock
 * @param queue       the virtqueue
 * @param availIdx    free-running avail index before the entry, 0..65535
 * @param head        index of the chain's first descriptor, 0..num - 1
 * @param address     buffer address in the first descriptor, as the device sees it
 * @param lengthBytes buffer length in the first descriptor, unsigned 32 bit
 * @param flags       flags of the first descriptor: NEXT 1, WRITE 2, INDIRECT 4
 * @param descriptors descriptors in the chain; 1 in all of RPMsg
 */
public record ChainOffered(long timeNs, QueueId queue, int availIdx, int head, long address, long lengthBytes,
        int flags, int descriptors) implements QueueEvent {}
