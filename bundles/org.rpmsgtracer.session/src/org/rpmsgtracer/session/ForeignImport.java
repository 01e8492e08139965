/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.ctf.Metadata;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.foreign.ForeignTrace;
import org.rpmsgtracer.trace.store.TraceInfo;

/** Takes the events over that another tracer recorded as CTF. For one thread. */
final class ForeignImport {

    /** What traces made from those of other tracers name as their source. */
    static final String CTF = "ctf";

    private static final int REPORT_EVERY = 1024;

    private static final String TOOL = "tool";
    private static final String VERSION = "version";
    private static final String SOURCE = "source";

    /** Entries that are made anew, or that say what the format is. */
    private static final Set<String> NOT_TAKEN =
            Set.of("format", "format_version", TOOL, VERSION, SOURCE, "systems", "rings");

    private final Path folder;
    private final ForeignTrace trace;
    private final List<String> unnamed = new ArrayList<>();

    ForeignImport(Path folder, ForeignTrace trace) {
        this.folder = folder;
        this.trace = trace;
    }

    /** What the new trace says of itself. A trace of ours that another tool wrote anew stays what it was. */
    TraceInfo info() {
        Map<String, String> said = trace.environment();
        Map<String, String> kept = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            if (isName(name)) {
                kept.put(name, value);
            } else if (!NOT_TAKEN.contains(name)) {
                unnamed.add(name);
            }
        });
        boolean ours = "rpmsgtrace".equals(said.get("format"));
        String tool = said.getOrDefault(ours ? TOOL : "tracer_name", TraceInfo.RPMSG_TRACER);
        String version = ours
                ? said.getOrDefault(VERSION, ToolVersion.TEXT)
                : said.containsKey("tracer_name") ? tracerVersion(said) : ToolVersion.TEXT;
        String source = ours ? said.getOrDefault(SOURCE, CTF) : CTF;
        return new TraceInfo(trace.identity(), source, tool, version, trace.clockOffsetNs(), kept);
    }

    private static boolean isName(String name) {
        try {
            Metadata.requireName(name);
            return !NOT_TAKEN.contains(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String tracerVersion(Map<String, String> said) {
        return Stream.of("tracer_major", "tracer_minor", "tracer_patchlevel", "tracer_patch")
                .filter(said::containsKey).map(said::get).collect(Collectors.joining("."));
    }

    /**
     * Hands all events of ours over, in time order.
     *
     * @throws CancellationException if {@code progress} says so
     */
    void copyTo(EventSink sink, Progress progress) {
        long total = Math.max(1, trace.sizeBytes());
        for (long read = 0; trace.advance(); read++) {
            if (read % REPORT_EVERY == 0) {
                progress.report(Math.min(trace.doneBytes(), total), total);
                if (progress.cancelled()) {
                    throw new CancellationException("cancelled after " + read + " events");
                }
            }
            trace.event().ifPresent(sink::accept);
        }
    }

    /**
     * What was not taken over, one sentence each.
     *
     * @throws IOException if nothing was
     */
    List<String> leftOut() throws IOException {
        List<String> leftOut = new ArrayList<>(trace.leftOut());
        if (trace.ourEvents() == 0) {
            throw new InputException(folder,
                    "a CTF trace without any event of RPMsg Tracer"
                            + leftOut.stream().findFirst().map(first -> " (" + first + ")").orElse(""),
                    "events with its names and fields, such as ChainOffered");
        }
        if (!unnamed.isEmpty()) {
            leftOut.add("entries of the environment left out, for there can be none of this name here: "
                    + String.join(", ", unnamed));
        }
        return leftOut;
    }
}
