/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.foreign.ForeignTrace;

/** A trace of ours that holds the events of another tracer is one like any other. */
class ForeignEventsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lttng-ours", "lttng-large", "babeltrace", "case-big", "case-little", "case-cores"})
    void babeltraceReadsTheSameEvents(String name) throws IOException, InterruptedException {
        Babeltrace.requireInstalled();
        Path trace = folder.resolve("new.rpmsgtrace");
        List<Event> events = new ArrayList<>();
        try (ForeignTrace foreign = ForeignTrace.open(Path.of("../data/ctf", name));
                TraceWriter writer = TraceWriter.create(trace,
                        TraceInfo.of(foreign.identity(), "ctf", "1.0.0"), TraceOptions.defaults())) {
            while (foreign.advance()) {
                foreign.event().ifPresent(events::add);
            }
            events.forEach(writer::accept);
        }
        Babeltrace.Output output = Babeltrace.read(trace, folder);
        assertThat(output.warnings()).isEmpty();
        assertThat(output.names()).hasSameElementsAs(events.stream().map(e -> e.getClass().getSimpleName()).toList());
        assertThat(output.events()).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            String line = output.events().get(i);
            assertThat(line).contains(" " + events.get(i).getClass().getSimpleName() + ": ");
            if (line.contains("late = 0")) {
                assertThat(line).startsWith("[%020d] ".formatted(events.get(i).timeNs()));
            }
        }
    }
}
