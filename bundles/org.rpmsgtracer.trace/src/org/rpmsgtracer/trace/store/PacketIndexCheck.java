/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.PacketIndex;

/**
 * Holds the packet index of a stream file against its packets, for other tools look for events where it says. One that
 * is damaged or of another file is written anew; so is one that is missing although its stream file is complete.
 */
final class PacketIndexCheck {

    private final TraceFolder folder;
    private final UUID trace;

    PacketIndexCheck(TraceFolder folder, UUID trace) {
        this.folder = folder;
        this.trace = trace;
    }

    /**
     * Checks the index of a stream file, and makes it right.
     *
     * @param complete whether nothing is written into the stream file any more
     * @return what was wrong, in one sentence that begins with the file
     */
    Optional<String> check(int file, boolean complete) {
        Path index = folder.index(file);
        boolean missing = Files.notExists(index);
        if (missing && !complete || Files.notExists(folder.stream(file))) {
            return Optional.empty();
        }
        try {
            if (!missing && fits(index, file)) {
                return Optional.empty();
            }
        } catch (TraceException e) {
            // The stream file is no row of packets, which its reader says; repair makes both right.
            return Optional.empty();
        }
        String found =
                index + (missing ? ": the packet index is missing" : ": the packet index does not fit its stream");
        try {
            PacketIndexWriter.writeAnew(folder, file, trace);
            return Optional.of(found + "; it was written anew");
        } catch (TraceException e) {
            return Optional.of(found + ", and it cannot be written anew: " + e.getMessage());
        }
    }

    private boolean fits(Path index, int file) throws TraceException {
        ByteBuffer expected = ByteBuffer.allocate(PacketIndex.ENTRY_BYTES);
        ByteBuffer found = ByteBuffer.allocate(PacketIndex.ENTRY_BYTES);
        try (PacketWalk walk = PacketWalk.open(folder.stream(file), trace); SteadyFile open = SteadyFile.open(index)) {
            PacketIndex.putHeader(expected);
            long at = 0;
            while (expected.position() > 0) {
                expected.flip();
                found.clear().limit(expected.limit());
                if (open.length() < at + expected.limit()) {
                    return false;
                }
                open.read(at, found);
                if (!found.flip().equals(expected)) {
                    return false;
                }
                at += expected.limit();
                expected.clear();
                if (walk.advance()) {
                    PacketIndex.putEntry(expected, trace, walk.offset(), walk.header());
                }
            }
            return open.length() == at;
        } catch (TraceException e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }
}
