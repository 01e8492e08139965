/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.OptionalLong;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * An announcement or withdrawal as the name-service view shows it.
 *
 * @param eventNumber   number of its event in the recording, counted from 0
 * @param messageNumber number of the event of the message that carried it; empty where the recording lacks it
 * @param timeNs        nanoseconds on the recording's clock
 * @param queue         the virtqueue that carried it
 * @param direction     which way it went
 * @param from          name of the processor that announced
 * @param action        what it says
 * @param name          the service name
 * @param address       the announced endpoint's address, unsigned 32 bit
 */
public record AnnouncementRow(long eventNumber, OptionalLong messageNumber, long timeNs, QueueId queue,
        Direction direction, String from, NameServiceMessage.Action action, String name, long address)
        implements RecordedRow {}
