/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * The device returned a descriptor chain to the driver: one new used-ring entry (VIRTIO 1.3, 2.7.8).
 *
 * @param timeNs      nanoseconds on the recording's clock
 * @param queue       the virtqueue
 * @param usedIdx     free-running used index before the entry, 0..65535
 * @param head        index of the chain's first descriptor, 0..num - 1
 * @param lengthBytes what the device says it wrote, unsigned 32 bit; RPMsg implementations mostly give the whole buffer
 */
public record ChainReturned(long timeNs, QueueId queue, int usedIdx, int head, long lengthBytes)
        implements QueueEvent {}
