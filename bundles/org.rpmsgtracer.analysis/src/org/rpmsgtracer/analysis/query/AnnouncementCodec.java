/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/** How announcements are kept. The message that carried one is told by how many events it lies before it; 0 is none. */
final class AnnouncementCodec implements RowCodec<AnnouncementRow> {

    private static final long U32 = 0xFFFF_FFFFL;
    private static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<NameServiceMessage.Action> ACTIONS = List.of(NameServiceMessage.Action.values());

    @Override
    public void write(AnnouncementRow row, FieldWriter out) {
        out.number(row.eventNumber() - row.messageNumber().orElse(row.eventNumber())).number(row.queue().number())
                .number(row.direction().ordinal()).text(row.from()).number(row.action().ordinal()).text(row.name())
                .number(row.address());
    }

    @Override
    public AnnouncementRow read(long eventNumber, long timeNs, FieldReader in) throws CorruptIndexException {
        long back = in.number(eventNumber);
        return new AnnouncementRow(eventNumber, back == 0 ? OptionalLong.empty() : OptionalLong.of(eventNumber - back),
                timeNs, new QueueId(in.number(QueueId.MAX_NUMBER)), in.oneOf(DIRECTIONS), in.text(),
                in.oneOf(ACTIONS), in.text(), in.number(U32));
    }
}
