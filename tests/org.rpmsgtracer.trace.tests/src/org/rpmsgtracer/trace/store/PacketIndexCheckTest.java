/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;

class PacketIndexCheckTest {

    @TempDir
    private Path temp;
    private Path trace;
    private Path firstIndex;
    private Path lastIndex;

    @BeforeEach
    void writeTwoStreamFiles() throws Exception {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            events.add(new Kick(i * 10, new QueueId(1)));
        }
        trace = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(700)),
                events);
        TraceFolder folder = new TraceFolder(trace);
        assertThat(folder.streams()).hasSize(2);
        firstIndex = folder.index(folder.streams().getFirst());
        lastIndex = folder.index(folder.streams().getLast());
    }

    private List<String> problems() throws TraceException {
        try (TraceReader reader = TraceReader.open(trace)) {
            reader.checkPacketIndexes();
            return reader.problems();
        }
    }

    @Test
    void anIndexThatFitsStays() throws Exception {
        byte[] first = Files.readAllBytes(firstIndex);
        assertThat(problems()).isEmpty();
        assertThat(firstIndex).hasBinaryContent(first);
    }

    @Test
    void eachFlippedByteIsNoticedAndTheIndexIsWrittenAnew() throws Exception {
        byte[] right = Files.readAllBytes(lastIndex);
        for (int at = 0; at < right.length; at++) {
            byte[] flipped = right.clone();
            flipped[at] ^= 0x10;
            Files.write(lastIndex, flipped);
            assertThat(problems()).as("byte %d", at)
                    .containsExactly(lastIndex + ": the packet index does not fit its stream; it was written anew");
            assertThat(lastIndex).hasBinaryContent(right);
        }
    }

    @Test
    void eachCutIsNoticedAndSoIsMore() throws Exception {
        byte[] right = Files.readAllBytes(firstIndex);
        for (int length = 0; length < right.length; length++) {
            Files.write(firstIndex, Arrays.copyOf(right, length));
            assertThat(problems()).as("%d bytes", length).hasSize(1);
            assertThat(firstIndex).hasBinaryContent(right);
        }
        Files.write(firstIndex, new byte[88], StandardOpenOption.APPEND);
        assertThat(problems()).hasSize(1);
        assertThat(firstIndex).hasBinaryContent(right);
    }

    @Test
    void theIndexOfACompleteFileIsMissed() throws Exception {
        byte[] right = Files.readAllBytes(firstIndex);
        Files.delete(firstIndex);
        assertThat(problems()).containsExactly(firstIndex + ": the packet index is missing; it was written anew");
        assertThat(firstIndex).hasBinaryContent(right);
    }

    @Test
    void theLastFileMayStillGrow() throws Exception {
        Files.delete(lastIndex);
        assertThat(problems()).isEmpty();
        assertThat(lastIndex).doesNotExist();
    }

    @Test
    void anIndexThatCannotBeWrittenIsSaid() throws Exception {
        Files.delete(firstIndex);
        Files.createDirectory(firstIndex);
        Files.createFile(firstIndex.resolve("x"));
        assertThat(problems()).singleElement().asString()
                .startsWith(firstIndex + ": the packet index does not fit its stream, and it cannot be written anew: ");
    }

    @Test
    void theIndexOfATornFileIsLeftToRepair() throws Exception {
        Path stream = new TraceFolder(trace).stream(1);
        byte[] bytes = Files.readAllBytes(stream);
        Files.write(stream, Arrays.copyOf(bytes, bytes.length - 1));
        byte[] index = Files.readAllBytes(lastIndex);
        assertThat(problems()).isEmpty();
        assertThat(lastIndex).hasBinaryContent(index);
    }

    @Test
    void anotherTracesIndexDoesNotFit() throws Exception {
        byte[] right = Files.readAllBytes(lastIndex);
        byte[] foreign = right.clone();
        UUID other = new UUID(1, 2);
        ByteBuffer.wrap(foreign).putLong(16 + 72, other.getMostSignificantBits());
        Files.write(lastIndex, foreign);
        assertThat(problems()).hasSize(1);
        assertThat(lastIndex).hasBinaryContent(right);
    }
}
