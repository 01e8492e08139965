/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.StateCodec;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.store.Section;

/**
 * What is kept of the observed system up to one moment. Does not change. Any thread.
 *
 * @param section       where most of it is
 * @param announcements announcements and withdrawals
 * @param lifeCycles    the life-cycle changes of each subject
 * @param setUps        where virtqueues were set up
 * @param checkpoints   the system as it stood at the begin of some packets
 * @param latest        the system after the last event; to be copied before anything is applied
 */
record States(Section section, Rows<AnnouncementRow> announcements, Map<String, Rows<LifeCycleChange>> lifeCycles,
        Rows<SetUp> setUps, Rows<StoredCheckpoint> checkpoints, SystemState latest) {

    /** Name of the section. */
    static final String SECTION = "states";

    /** Version of its layout, which {@code trace-format.md} tells. */
    static final int VERSION = 1;

    private static final int MAX_DIRECTORY_BYTES = 1 << 26;

    /** Of a recording without events. */
    @SuppressWarnings("resource") // nothing is open
    static States empty() {
        Section none = new NoSection();
        return new States(none, none(none, new AnnouncementCodec()), Map.of(), none(none, SetUp.CODEC),
                none(none, StoredCheckpoint.CODEC), new SystemState());
    }

    private static <E extends RecordedRow> Rows<E> none(Section section, RowCodec<E> codec) {
        return new Rows<>(new RowPages<>(section, codec), new PageDirectory().view(), List.of());
    }

    /**
     * The content of a section that is complete.
     *
     * @throws CorruptIndexException if it is none
     */
    static States of(Section section) throws CorruptIndexException {
        long length = section.length();
        long directoryAt =
                length < Long.BYTES ? -1 : new FieldReader(read(section, length - Long.BYTES, Long.BYTES)).word();
        long directoryBytes = length - Long.BYTES - directoryAt;
        if (directoryAt < 0 || directoryBytes < 0 || directoryBytes > MAX_DIRECTORY_BYTES) {
            throw new CorruptIndexException("its directory is said to begin at byte " + directoryAt + " of " + length);
        }
        FieldReader in = new FieldReader(read(section, directoryAt, (int) directoryBytes));
        Rows<AnnouncementRow> announcements = rows(section, new AnnouncementCodec(), in);
        Rows<SetUp> setUps = rows(section, SetUp.CODEC, in);
        Rows<StoredCheckpoint> checkpoints = rows(section, StoredCheckpoint.CODEC, in);
        Map<String, Rows<LifeCycleChange>> lifeCycles = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            lifeCycles.put(in.text(), rows(section, LifeCycleChange.CODEC, in));
        }
        SystemState latest = StateCodec.decode(in.blob(), in.blob());
        in.end();
        return new States(section, announcements, lifeCycles, setUps, checkpoints, latest);
    }

    private static <E extends RecordedRow> Rows<E> rows(Section section, RowCodec<E> codec, FieldReader in)
            throws CorruptIndexException {
        PageDirectory pages = PageDirectory.read(in, section.length());
        return new Rows<>(new RowPages<>(section, codec), pages.view(), List.of());
    }

    private static byte[] read(Section section, long at, int length) {
        byte[] bytes = new byte[length];
        section.read(at, bytes, 0, length);
        return bytes;
    }

    /**
     * A checkpoint with its state.
     *
     * @param index its place among {@link #checkpoints}; -1 for the state before the first event
     */
    Checkpoint checkpoint(int index) {
        if (index < 0) {
            return new Checkpoint(-1, 0, new SystemState());
        }
        StoredCheckpoint stored = checkpoints.get(index);
        try {
            if (stored.standing() > section.length() - stored.standingAt()) {
                throw new CorruptIndexException("a state of " + stored.standing() + " bytes is said to begin at byte "
                        + stored.standingAt() + " of " + section.length());
            }
            byte[] standing = read(section, stored.standingAt(), stored.standing());
            return new Checkpoint(stored.timeNs(), stored.eventNumber(),
                    StateCodec.decode(standing, stored.moving()));
        } catch (CorruptIndexException e) {
            throw new ChangedTraceException(String.valueOf(e.getMessage()));
        }
    }

    /** Whether a virtqueue was set up between two events. */
    boolean wasSetUp(int queue, long fromEvent, long toEvent) {
        for (int row = setUps.firstFromEvent(fromEvent); row < setUps.size(); row++) {
            SetUp setUp = setUps.get(row);
            if (setUp.eventNumber() >= toEvent) {
                return false;
            }
            if (setUp.queue() == queue) {
                return true;
            }
        }
        return false;
    }
}
