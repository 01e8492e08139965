/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.Map;

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
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Note;

import com.google.gson.FormattingStyle;

/**
 * What is in a trace, as one JSON object. Its form is a contract with other programs: fields are added, never renamed.
 * A number that the source could not provide is null.
 */
public final class InfoJson {

    private InfoJson() {}

    /**
     * Writes the object and a line end.
     *
     * @param trace  name of the trace
     * @param source where it came from
     */
    public static void write(Appendable out, String trace, String source, TraceStorage storage, TraceSummary summary)
            throws IOException {
        out.append(Json.object(FormattingStyle.PRETTY, json -> {
            json.text("trace", trace);
            json.text("source", source);
            write(json, summary);
            write(json, storage);
            json.flag("endpointsOmitted", summary.endpointsOmitted());
        })).append('\n');
    }

    private static void write(Json json, TraceSummary summary) throws IOException {
        json.number("startNs", summary.startNs());
        json.number("endNs", summary.endNs());
        json.object("events", events -> {
            events.number("total", summary.eventCount());
            events.object("byType", types -> writeTypes(types, summary.eventsByType()));
        });
        json.number("lost", summary.lost());
        json.number("inferred", summary.quality().inferred());
        json.array("vrings", summary.vrings(), InfoJson::write);
        json.object("messages", messages -> writeMessages(messages, summary.messages()));
        json.array("flows", summary.flows(), InfoJson::write);
        json.array("nameService", summary.nameService(), InfoJson::write);
        json.array("channels", summary.channels(), InfoJson::write);
        json.array("endpoints", summary.endpoints(), InfoJson::write);
        json.number("flowsOmitted", summary.flowsOmitted());
        json.number("channelsOmitted", summary.channelsOmitted());
        json.number("unplaced", summary.unplaced());
        json.object("quality", quality -> write(quality, summary.quality()));
        json.array("notes", summary.notes(), InfoJson::write);
    }

    private static void write(Json json, TraceStorage storage) throws IOException {
        json.number("streamFiles", storage.streamFiles());
        json.number("discarded", storage.discarded());
        json.flag("beginDropped", storage.beginDropped());
        if (storage.trigger().isPresent()) {
            json.text("trigger", storage.trigger().get());
        } else {
            json.unknown("trigger");
        }
        if (storage.part().isPresent()) {
            TracePart part = storage.part().get();
            json.object("part", members -> {
                members.text("recording", part.recording().toString());
                members.number("fromEvent", part.fromEvent());
                members.number("toEvent", part.toEvent());
                members.number("total", part.total());
                members.number("restated", part.restated());
            });
        } else {
            json.unknown("part");
        }
    }

    private static void writeTypes(Json json, Map<String, Long> eventsByType) throws IOException {
        for (Map.Entry<String, Long> type : eventsByType.entrySet()) {
            json.number(type.getKey(), type.getValue());
        }
    }

    private static void write(Json json, VringState vring) throws IOException {
        json.text("id", vring.name());
        json.text("direction", vring.direction().text());
        json.number("size", vring.num());
        if (vring.align() == 0) {
            json.unknown("align");
        } else {
            json.number("align", vring.align());
        }
        json.number("availIdx", vring.availIdx());
        json.number("usedIdx", vring.usedIdx());
        json.number("inFlight", vring.inFlight());
        json.number("peakInFlight", vring.peakInFlight());
        json.number("buffers", vring.buffers());
        json.number("bufferBytes", vring.bufferBytes());
    }

    private static void writeMessages(Json json, Map<Direction, Long> messages) throws IOException {
        for (Direction direction : Direction.values()) {
            json.number(direction.text(), messages.getOrDefault(direction, 0L));
        }
    }

    private static void write(Json json, Flow flow) throws IOException {
        json.text("direction", flow.direction().text());
        json.number("src", flow.src());
        json.number("dst", flow.dst());
        json.number("messages", flow.messages());
        json.number("bytes", flow.bytes());
        json.text("vring", flow.vring());
    }

    private static void write(Json json, NameServiceEntry entry) throws IOException {
        json.number("timeNs", entry.timeNs());
        json.text("direction", entry.direction().text());
        json.text("action", Words.of(entry.action()));
        json.text("name", entry.name());
        json.number("addr", entry.address());
    }

    private static void write(Json json, ChannelState channel) throws IOException {
        json.text("name", channel.name());
        writeAddress(json, "src", channel.src());
        writeAddress(json, "dst", channel.dst());
        json.text("state", channel.text());
    }

    private static void writeAddress(Json json, String name, long address) throws IOException {
        if (address == RpmsgAddress.ANY) {
            json.unknown(name);
        } else {
            json.number(name, address);
        }
    }

    private static void write(Json json, EndpointState endpoint) throws IOException {
        json.text("side", endpoint.side().text());
        json.number("addr", endpoint.address());
        json.text("name", endpoint.name());
        json.text("state", endpoint.open() ? "open" : "closed");
        json.text("basis", Words.of(endpoint.basis()));
    }

    private static void write(Json json, Quality quality) throws IOException {
        json.number("verified", quality.verified());
        json.number("unverified", quality.unverified());
        json.number("inferred", quality.inferred());
        json.number("lost", quality.lost());
    }

    private static void write(Json json, Note note) throws IOException {
        json.number("timeNs", note.timeNs());
        json.text("severity", Words.of(note.severity()));
        json.text("place", note.place());
        json.text("text", note.text());
    }
}
