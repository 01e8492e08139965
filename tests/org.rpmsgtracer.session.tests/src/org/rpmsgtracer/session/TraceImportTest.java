/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.analysis.metric.Flow;
import org.rpmsgtracer.analysis.metric.Quality;
import org.rpmsgtracer.analysis.metric.SummaryBuilder;
import org.rpmsgtracer.analysis.metric.TraceSummary;
import org.rpmsgtracer.analysis.state.ChannelState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Direction;

class TraceImportTest {

    private static final Progress CANCELLED = new Progress() {

        @Override
        public void report(long done, long total) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @TempDir
    private Path folder;
    private Path trace;

    @BeforeEach
    void nameTheTrace() {
        trace = folder.resolve("ping.rpmsgtrace");
    }

    private Path stream() throws IOException {
        return Recordings.stream(trace);
    }

    @Test
    void aRealImageTellsItsRingsAndTheMessagesThatAreLeft() throws IOException {
        assertThat(TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE)).isEmpty();
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            SummaryBuilder builder = new SummaryBuilder();
            Recordings.events(trace).forEach(builder::accept);
            TraceSummary summary = builder.summary();
            assertThat(session.source()).isEqualTo("memory-image");
            VringState toHost = summary.vrings().get(0);
            VringState toRemote = summary.vrings().get(1);
            assertThat(List.of(toHost.availIdx(), toHost.usedIdx(), toRemote.availIdx(), toRemote.usedIdx()))
                    .containsExactly(737, 482, 482, 482);
            assertThat(toHost.inFlight()).hasValue(1);
            assertThat(toHost.peakInFlight()).isEmpty();
            assertThat(toHost.buffers()).hasValue(256);
            assertThat(toHost.bufferBytes()).hasValue(512);
            assertThat(toRemote.inFlight()).hasValue(0);
            assertThat(summary.messages()).containsEntry(Direction.REMOTE_TO_HOST, 256L)
                    .containsEntry(Direction.HOST_TO_REMOTE, 1L);
            assertThat(summary.quality()).isEqualTo(new Quality(1, 256, 0, 226 + 481));
            assertThat(summary.flows()).contains(new Flow("vdev0vring1", Direction.HOST_TO_REMOTE, 0x400, 53, 1, 40));
            assertThat(summary.channels())
                    .containsExactly(new ChannelState("vdev0", "rpmsg-openamp-demo-channel", 0x400, 0x400, false));
            assertThat(session.index().messages(0, 1).size()).isEqualTo(257);
        }
    }

    @Test
    void theSameImageGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.rpmsgtrace");
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        TraceImport.run(Recordings.ECHO_PING_END, again, Progress.NONE);
        assertThat(Recordings.files(again)).isEqualTo(Recordings.files(trace));
    }

    @Test
    void aTraceIsCopiedEventByEvent() throws IOException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        Path copy = folder.resolve("copy.rpmsgtrace");
        assertThat(TraceImport.run(trace, copy, Progress.NONE)).isEmpty();
        assertThat(Recordings.events(copy)).isEqualTo(Recordings.events(trace)).isNotEmpty();
    }

    @Test
    void aLateEventKeepsItsOwnTime() throws IOException {
        TraceImport.run(Path.of("../data/ctf/babeltrace"), trace, Progress.NONE);
        Path copy = folder.resolve("copy.rpmsgtrace");
        TraceImport.run(trace, copy, Progress.NONE);
        assertThat(Recordings.files(copy).get("stream_0")).isEqualTo(Recordings.files(trace).get("stream_0"));
    }

    @Test
    void ofATornTraceTheWholePartIsCopiedAndTheRestIsTold() throws IOException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        Files.write(stream(), new byte[100], StandardOpenOption.APPEND);
        Path copy = folder.resolve("copy.rpmsgtrace");
        assertThat(TraceImport.run(trace, copy, Progress.NONE)).hasSize(1).first().asString()
                .startsWith(stream().toString()).contains("100 bytes");
        assertThat(Recordings.events(copy)).isEqualTo(Recordings.events(trace)).isNotEmpty();
    }

    @Test
    void anImageWithoutResourceTableLeavesNothingBehind() throws IOException {
        Path image = Files.write(folder.resolve("zero.bin"), new byte[8192]);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> TraceImport.run(image, trace, Progress.NONE))
                .withMessageStartingWith(image.toString());
        assertThat(trace).doesNotExist();
    }

    @Test
    void aCancelledImportLeavesNothingBehind() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there.rpmsgtrace"));
        Path emptyBefore = Files.createDirectory(folder.resolve("empty"));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TraceImport.run(Recordings.ECHO_PING_END, emptyBefore, CANCELLED));
        assertThat(emptyBefore).isEmptyDirectory();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TraceImport.run(Recordings.ECHO_PING_END, there.resolve("around/new"), CANCELLED));
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsInUseStaysAsItWas() throws IOException {
        Path kept = Files.writeString(Files.createDirectory(trace).resolve("kept"), "mine");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE))
                .withMessageStartingWith(trace.toString());
        assertThat(kept).hasContent("mine");
        assertThat(trace).isDirectoryContaining("glob:**/kept");
    }

    @Test
    void aTargetThatIsAFileStaysAsItWas() throws IOException {
        Files.writeString(trace, "mine");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE));
        assertThat(trace).hasContent("mine");
    }
}
