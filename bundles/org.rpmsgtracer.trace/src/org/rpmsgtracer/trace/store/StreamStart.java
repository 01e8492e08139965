/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * What a flight recorder noted before the first packet of each stream file: packets that say again what holds. As long as
 * it has not come to its end, those of the first file there is are read as if they were a file in front of it.
 */
final class StreamStart {

    /** The number that no stream file has. */
    static final int NUMBER = -1;

    private final Sections sections;
    private final UUID trace;

    StreamStart(Sections sections, UUID trace) {
        this.sections = sections;
        this.trace = trace;
    }

    /**
     * What has to be read before a trace's first stream file.
     *
     * @return empty if nothing has to
     */
    @SuppressWarnings("resource") // the file that is returned is closed by its owner
    Optional<StreamFile> of(StreamFile first) throws TraceException {
        Optional<SectionReader> found = sections.openOfAnyState(StandingSection.name(first.number()),
                StandingSection.VERSION);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SectionReader section = found.get();
        if (section.length() > StandingSection.HEADER_BYTES && isOf(section, first)) {
            StreamFile start = new StreamFile(section.file(), NUMBER,
                    SectionHeader.SIZE_BYTES + StandingSection.HEADER_BYTES, 0);
            start.look();
            return Optional.of(start);
        }
        section.close();
        return Optional.empty();
    }

    /** These packets are not counted as those of the stream are. */
    static @Nullable PacketHeader withoutNumber(@Nullable PacketHeader last) {
        return last == null ? null
                : new PacketHeader(last.beginNs(), last.endNs(), last.contentBytes(), last.packetBytes(), -1, 0,
                        last.eventCount());
    }

    /** A file that begins with another packet has been changed since: the recorder was about to end. */
    private boolean isOf(Section section, StreamFile first) throws TraceException {
        PacketLoader loader = new PacketLoader(trace, 0);
        try {
            loader.load(first, first.base(), first.end());
            return loader.checksum() == StandingSection.firstChecksum(section);
        } catch (CorruptPacketException e) {
            return true;
        } catch (TraceReadException e) {
            throw e.getCause();
        }
    }
}
