/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * A message as lists and timelines show it: all but its payload, which the recording has under the event number.
 *
 * @param eventNumber  number of its event in the recording, counted from 0
 * @param timeNs       when it was published, nanoseconds on the recording's clock
 * @param queue        the virtqueue that carried it
 * @param direction    which way it went
 * @param from         name of the sending processor
 * @param to           name of the receiving processor
 * @param src          source address, unsigned 32 bit
 * @param dst          destination address, unsigned 32 bit
 * @param length       payload bytes according to the header
 * @param head         index of the descriptor whose buffer holds it
 * @param service      name of the service it belongs to; empty where it is not known
 * @param evidence     how well its content is known
 * @param recovered    true if it was found in memory after the fact, so that its time of sending is not known
 * @param announcement what it announces, if it is a name-service message
 * @param returnedNs   when the receiver gave its buffer back; empty while it has not, or where that was not seen
 */
public record MessageRow(long eventNumber, long timeNs, QueueId queue, Direction direction, String from, String to,
        long src, long dst, int length, int head, String service, Evidence evidence, boolean recovered,
        Optional<NameServiceMessage.Action> announcement, OptionalLong returnedNs) {}
