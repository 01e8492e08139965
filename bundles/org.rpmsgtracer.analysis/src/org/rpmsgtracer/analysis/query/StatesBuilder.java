/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.StateCodec;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.analysis.zoom.RecordListener;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.SectionWriter;

/**
 * Keeps the state of the system at the begin of packets, and what is rare, in a section that grows. In memory is only
 * what does not fill a page yet. One thread.
 *
 * <p>A checkpoint is made at the begin of each packet but the first as long as those before it are paid for: each event pays a quarter of
 * a byte. The part of the state that stands for long is written when it changed, else referred to.
 */
final class StatesBuilder implements RecordListener {

    /** Of so many processors and devices life cycles are kept: a hostile recording must not fill the memory. */
    static final int SUBJECT_LIMIT = SystemState.LIFE_CYCLE_LIMIT;

    /** Bytes of checkpoints that no event has to pay for. */
    static final int FREE_BYTES = 1 << 16;

    /** So many events pay for one byte of a checkpoint. */
    static final int EVENTS_A_BYTE = 4;

    private static final int CHECKPOINT_BYTES = 8;
    private static final long NONE = -1;

    private final SectionWriter section;
    private final RowsWriter<AnnouncementRow> announcements;
    private final RowsWriter<SetUp> setUps;
    private final RowsWriter<StoredCheckpoint> checkpoints;
    private final Map<String, RowsWriter<LifeCycleChange>> lifeCycles = new LinkedHashMap<>();
    private long[] lastMessages = new long[0];
    private long standingChanges = NONE;
    private long standingAt;
    private int standing;
    private long spentBytes;
    private SystemState state = new SystemState();

    StatesBuilder(SectionWriter section) {
        this.section = section;
        announcements = new RowsWriter<>(section, new AnnouncementCodec());
        setUps = new RowsWriter<>(section, SetUp.CODEC);
        checkpoints = new RowsWriter<>(section, StoredCheckpoint.CODEC);
    }

    @Override
    public void beginPacket(RecordCursor packet, SystemState before) {
        if (packet.firstEvent() > 0 && spentBytes < FREE_BYTES + packet.firstEvent() / EVENTS_A_BYTE) {
            addCheckpoint(packet.firstEvent(), before);
        }
    }

    private void addCheckpoint(long nextEvent, SystemState before) {
        if (before.standingChanges() != standingChanges) {
            byte[] bytes = StateCodec.standing(before);
            standingAt = section.append(bytes, 0, bytes.length);
            standing = bytes.length;
            standingChanges = before.standingChanges();
            spentBytes += standing;
        }
        byte[] moving = StateCodec.moving(before);
        checkpoints.add(new StoredCheckpoint(nextEvent, before.timeNs(), standingAt, standing, moving));
        spentBytes += moving.length + CHECKPOINT_BYTES;
    }

    @Override
    public void record(RecordView record, long eventNumber, SystemState after) throws CorruptPacketException {
        switch (record.id()) {
            case RecordId.MESSAGE -> keepMessage(record.queue(), eventNumber, after);
            case RecordId.VRING_CONFIGURED -> {
                if (after.knows(record.queue())) {
                    setUps.add(new SetUp(eventNumber, after.timeNs(), record.queue()));
                }
            }
            case RecordId.ANNOUNCEMENT, RecordId.LIFE_CYCLE_CHANGED -> keep(record.event(), eventNumber, after);
            default -> {
                // nothing of it is kept
            }
        }
    }

    private void keepMessage(int queue, long eventNumber, SystemState after) {
        if (!after.knows(queue)) {
            return;
        }
        if (queue >= lastMessages.length) {
            int known = lastMessages.length;
            lastMessages = Arrays.copyOf(lastMessages, queue + 1);
            Arrays.fill(lastMessages, known, lastMessages.length, NONE);
        }
        lastMessages[queue] = eventNumber;
    }

    private void keep(Event event, long eventNumber, SystemState after) {
        if (event instanceof LifeCycleChanged changed) {
            keepLifeCycle(changed, eventNumber, after.timeNs());
        }
        if (event instanceof Announcement announcement) {
            after.vring(announcement.queue())
                    .ifPresent(vring -> announcements.add(row(announcement, eventNumber, vring, after.timeNs())));
        }
    }

    private void keepLifeCycle(LifeCycleChanged changed, long eventNumber, long timeNs) {
        @Nullable RowsWriter<LifeCycleChange> known = lifeCycles.get(changed.subject());
        if (known == null) {
            if (lifeCycles.size() == SUBJECT_LIMIT) {
                return;
            }
            known = new RowsWriter<>(section, LifeCycleChange.CODEC);
            lifeCycles.put(changed.subject(), known);
        }
        known.add(new LifeCycleChange(eventNumber, timeNs, changed.state()));
    }

    private AnnouncementRow row(Announcement announcement, long eventNumber, VringState vring, long timeNs) {
        return new AnnouncementRow(eventNumber, lastMessage(announcement.queue()), timeNs, announcement.queue(),
                vring.direction(), vring.processor(Side.sender(vring.direction())), announcement.action(),
                announcement.name(), announcement.address());
    }

    private OptionalLong lastMessage(QueueId queue) {
        int number = queue.number();
        boolean none = number >= lastMessages.length || lastMessages[number] == NONE;
        return none ? OptionalLong.empty() : OptionalLong.of(lastMessages[number]);
    }

    @Override
    public void endPacket(SystemState after) {
        state = after;
    }

    /** All that is kept so far, for any thread. */
    States publish() {
        return states(state.copy());
    }

    private States states(SystemState latest) {
        Map<String, Rows<LifeCycleChange>> changes = new LinkedHashMap<>();
        lifeCycles.forEach((subject, rows) -> changes.put(subject, rows.rows()));
        return new States(section, announcements.rows(), changes, setUps.rows(), checkpoints.rows(), latest);
    }

    /** Completes the section's content; nothing can be added any more. */
    void finish() {
        FieldWriter out = new FieldWriter();
        announcements.finish(out);
        setUps.finish(out);
        checkpoints.finish(out);
        out.number(lifeCycles.size());
        lifeCycles.forEach((subject, rows) -> {
            out.text(subject);
            rows.finish(out);
        });
        out.blob(StateCodec.standing(state)).blob(StateCodec.moving(state));
        byte[] directory = out.toBytes();
        long at = section.append(directory, 0, directory.length);
        section.append(new FieldWriter().word(at).toBytes(), 0, Long.BYTES);
    }
}
