/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.analysis.query.StoredMessage.Returned;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.QueueId;

/** The events of one packet: when each was and of which kind, and the messages among them. Any thread. */
final class PacketContent {

    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

    private final long firstEvent;
    private final long[] timesNs;
    private final byte[] ids;
    private final List<StoredMessage> messages = new ArrayList<>();
    private final OutstandingMessages outstanding = new OutstandingMessages();

    private PacketContent(long firstEvent, int events) {
        this.firstEvent = firstEvent;
        timesNs = new long[events];
        ids = new byte[events];
    }

    /** Of a packet that cannot be read any more. */
    static PacketContent unreadable(long firstEvent, int events) {
        return new PacketContent(firstEvent, events);
    }

    /**
     * The content of a packet.
     *
     * @param events how many events it has
     * @param state  the system as it stood before it; the events are applied to it
     */
    static PacketContent of(RecordView records, long firstEvent, int events, SystemState state) {
        PacketContent content = new PacketContent(firstEvent, events);
        try {
            for (int i = 0; i < events && records.advance(); i++) {
                state.apply(records);
                content.timesNs[i] = records.timeNs();
                content.ids[i] = (byte) records.id();
                if (records.id() <= RecordId.LOST && state.knows(records.queue())) {
                    content.outstanding.take(records, state);
                    if (records.id() == RecordId.MESSAGE) {
                        content.outstanding.published(records, content.messages.size(), state);
                        content.messages.add(message(records, firstEvent + i, state));
                    }
                }
            }
        } catch (CorruptPacketException e) {
            // what follows in this packet was passed over when it was indexed, too
        }
        for (int row = 0; row < content.messages.size(); row++) {
            content.messages.set(row, with(content.messages.get(row), content.outstanding.outcome(row)));
        }
        return content;
    }

    private static StoredMessage message(RecordView record, long number, SystemState state) {
        QueueId queue = new QueueId(record.queue());
        int evidence = Math.clamp(record.evidence(), 0, EVIDENCE.size() - 1);
        return new StoredMessage(number, record.timeNs(), queue, record.head(), record.src(), record.dst(),
                record.length(), EVIDENCE.get(evidence), record.recovered(),
                state.service(queue, record.src(), record.dst()), new Returned.Later());
    }

    private static StoredMessage with(StoredMessage message, Returned returned) {
        return new StoredMessage(message.eventNumber(), message.timeNs(), message.queue(), message.head(),
                message.src(), message.dst(), message.length(), message.evidence(), message.recovered(),
                message.service(), returned);
    }

    /** The number behind that of the last event. */
    long endEvent() {
        return firstEvent + timesNs.length;
    }

    /** Time of an event of this packet. */
    long timeNs(long eventNumber) {
        if (id(eventNumber) == 0) {
            throw new ChangedTraceException("event " + eventNumber + " is not there any more");
        }
        return timesNs[index(eventNumber)];
    }

    /** Kind of an event of this packet, as in {@link RecordId}; 0 if it cannot be read. */
    int id(long eventNumber) {
        return ids[index(eventNumber)];
    }

    private int index(long eventNumber) {
        return (int) (eventNumber - firstEvent);
    }

    /** What became in this packet of a message that a descriptor held before it. */
    Returned inherited(int queue, int head) {
        return outstanding.inherited(queue, head);
    }

    /** How many messages of known virtqueues there are. */
    int messages() {
        return messages.size();
    }

    /** One of them, in their order. */
    StoredMessage message(int row) {
        return messages.get(row);
    }

    /** Which of them an event is; -1 if it is none. */
    int row(long eventNumber) {
        int row = AscendingSearch.firstFrom(0, messages.size(), index -> messages.get(index).eventNumber(),
                eventNumber);
        return row < messages.size() && messages.get(row).eventNumber() == eventNumber ? row : -1;
    }
}
