/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.rpmsgtracer.analysis.metric.Flow;
import org.rpmsgtracer.analysis.metric.NameServiceEntry;
import org.rpmsgtracer.analysis.metric.Quality;
import org.rpmsgtracer.analysis.metric.TraceSummary;
import org.rpmsgtracer.analysis.state.ChannelState;
import org.rpmsgtracer.analysis.state.EndpointState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.session.TracePart;
import org.rpmsgtracer.session.TraceStorage;
import org.rpmsgtracer.trace.event.Note;

/** What is in a trace, for people. */
public final class InfoText {

    private static final String UNKNOWN = "-";

    private InfoText() {}

    /**
     * Writes some lines of facts and a table for each kind of thing that the trace has.
     *
     * @param trace  name of the trace
     * @param source where it came from
     */
    public static void write(Appendable out, String trace, String source, TraceStorage storage, TraceSummary summary)
            throws IOException {
        Quality quality = summary.quality();
        out.append("trace     " + Printable.of(trace) + '\n');
        out.append("source    " + Printable.of(source) + '\n');
        out.append("time      " + summary.startNs() + " .. " + summary.endNs() + " ns\n");
        out.append("events    " + summary.eventCount() + '\n');
        out.append("messages  " + summary.messages().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().text()).collect(Collectors.joining(", ")) + '\n');
        out.append("quality   " + quality.verified() + " verified, " + quality.unverified() + " unverified, "
                + quality.inferred() + " inferred, " + quality.lost() + " lost\n");
        write(out, storage);
        writeIfAny(out, summary.unplaced(), "events of vrings that the trace does not describe");
        writeIfAny(out, summary.flowsOmitted(), "messages of flows beyond those listed");
        writeIfAny(out, summary.channelsOmitted(), "channels beyond those listed");
        if (summary.endpointsOmitted()) {
            out.append("          more endpoints than those listed\n");
        }
        vrings(summary).writeTo(out);
        flows(summary).writeTo(out);
        nameService(summary).writeTo(out);
        channels(summary).writeTo(out);
        endpoints(summary).writeTo(out);
        eventTypes(summary).writeTo(out);
        notes(summary).writeTo(out);
    }

    private static void write(Appendable out, TraceStorage storage) throws IOException {
        if (storage.streamFiles() > 1) {
            out.append("stored    in " + storage.streamFiles() + " stream files\n");
        }
        if (storage.discarded() > 0) {
            out.append("dropped   " + storage.discarded() + " events, for the recorder could not keep up\n");
        }
        if (storage.beginDropped()) {
            out.append("kept      the newest part; the first events say what stood before it\n");
        }
        if (storage.trigger().isPresent()) {
            out.append("trigger   " + Printable.of(storage.trigger().get()) + '\n');
        }
        if (storage.part().isPresent()) {
            TracePart part = storage.part().get();
            out.append("part      events " + part.fromEvent() + ".." + part.toEvent() + " of " + part.total()
                    + " of recording " + part.recording() + ", behind " + part.restated()
                    + " that say what stood before\n");
        }
    }

    private static void writeIfAny(Appendable out, long count, String what) throws IOException {
        if (count > 0) {
            out.append("          " + count + " " + what + '\n');
        }
    }

    private static Table vrings(TraceSummary summary) {
        Table table = new Table("VRING", "DIRECTION", "SIZE", "ALIGN", "AVAIL", "USED", "IN FLIGHT", "PEAK", "BUFFERS",
                "BYTES EACH");
        for (VringState vring : summary.vrings()) {
            table.add(Printable.of(vring.name()), vring.direction().text(), text(vring.num()),
                    vring.align() == 0 ? UNKNOWN : text(vring.align()), text(vring.availIdx()), text(vring.usedIdx()),
                    text(vring.inFlight()), text(vring.peakInFlight()), text(vring.buffers()),
                    text(vring.bufferBytes()));
        }
        return table;
    }

    private static Table flows(TraceSummary summary) {
        Table table = new Table("FLOW", "SRC", "DST", "MESSAGES", "BYTES", "VRING");
        for (Flow flow : summary.flows()) {
            table.add(flow.direction().text(), RpmsgAddress.format(flow.src()), RpmsgAddress.format(flow.dst()),
                    text(flow.messages()), text(flow.bytes()), Printable.of(flow.vring()));
        }
        return table;
    }

    private static Table nameService(TraceSummary summary) {
        Table table = new Table("TIME ns", "NAME SERVICE", "ACTION", "ADDRESS", "NAME");
        for (NameServiceEntry entry : summary.nameService()) {
            table.add(text(entry.timeNs()), entry.direction().text(), Words.of(entry.action()),
                    RpmsgAddress.format(entry.address()), Printable.of(entry.name()));
        }
        return table;
    }

    private static Table channels(TraceSummary summary) {
        Table table = new Table("CHANNEL", "SRC", "DST", "STATE");
        for (ChannelState channel : summary.channels()) {
            table.add(Printable.of(channel.name()), known(channel.src()), known(channel.dst()), channel.text());
        }
        return table;
    }

    private static Table endpoints(TraceSummary summary) {
        Table table = new Table("ENDPOINT", "ADDRESS", "STATE", "KNOWN AS", "NAME");
        for (EndpointState endpoint : summary.endpoints()) {
            table.add(endpoint.side().text(), RpmsgAddress.format(endpoint.address()),
                    endpoint.open() ? "open" : "closed", Words.of(endpoint.basis()), Printable.of(endpoint.name()));
        }
        return table;
    }

    private static Table eventTypes(TraceSummary summary) {
        Table table = new Table("EVENT TYPE", "EVENTS");
        summary.eventsByType().forEach((type, count) -> table.add(type, text(count)));
        return table;
    }

    private static Table notes(TraceSummary summary) {
        Table table = new Table("NOTE", "PLACE", "TEXT");
        for (Note note : summary.notes()) {
            table.add(Words.of(note.severity()), Printable.of(note.place()), Printable.of(note.text()));
        }
        return table;
    }

    private static String known(long address) {
        return address == RpmsgAddress.ANY ? UNKNOWN : RpmsgAddress.format(address);
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? text(number.getAsInt()) : UNKNOWN;
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? text(number.getAsLong()) : UNKNOWN;
    }
}
