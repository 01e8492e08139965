/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * A virtqueue came into view: its rings lie at these addresses and stand at these indices. All later events of the
 * queue continue from {@code availIdx} and {@code usedIdx}. It comes again when the rings are set up anew.
 *
 * @param timeNs       nanoseconds on the recording's clock
 * @param queue        the virtqueue
 * @param name         what people call it, such as {@code vdev0vring0}
 * @param direction    which way it carries messages
 * @param driver       name of the processor that is the virtio driver
 * @param device       name of the processor that is the virtio device
 * @param num          entries of each ring, a power of two up to 32768
 * @param align        alignment of the used ring in bytes; 0 where the parts are placed one by one
 * @param descAddress  device address of the descriptor table
 * @param availAddress device address of the avail ring
 * @param usedAddress  device address of the used ring
 * @param availIdx     free-running avail index from which the events go on, 0..65535
 * @param usedIdx      free-running used index from which the events go on, 0..65535
 * @param buffers      message buffers of this direction as far as the descriptor table shows them; 0 = not known yet
 * @param bufferBytes  size of one message buffer in bytes; 0 = not known yet
 */
public record VringConfigured(long timeNs, QueueId queue, String name, Direction direction, String driver,
        String device, int num, long align, long descAddress, long availAddress, long usedAddress, int availIdx,
        int usedIdx, int buffers, long bufferBytes) implements QueueEvent {}
