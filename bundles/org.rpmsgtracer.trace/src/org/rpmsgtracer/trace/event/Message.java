/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * An RPMsg message was published: by an avail entry from host to remote, by a used entry from remote to host.
 *
 * @param timeNs    nanoseconds on the recording's clock
 * @param queue     the virtqueue that carried it
 * @param index     free-running index of the ring entry that published it, 0..65535
 * @param head      index of the descriptor whose buffer holds it
 * @param src       sending endpoint's address, unsigned 32 bit
 * @param dst       receiving endpoint's address, unsigned 32 bit
 * @param reserved  the header's reserved word as found, unsigned 32 bit; bookkeeping of some implementations
 * @param length    payload bytes according to the header, 0..65535
 * @param flags     the header's flags, 0..65535
 * @param payload   the recorded part of the payload
 * @param evidence  how well the content is known
 * @param recovered true if it was found in memory after the fact, so that its time of sending is not known
 */
public record Message(long timeNs, QueueId queue, int index, int head, long src, long dst, long reserved, int length,
        int flags, Payload payload, Evidence evidence, boolean recovered) implements QueueEvent {}
