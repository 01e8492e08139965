/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Our events by the names of the format document, with values as {@link BabeltraceText} has them. */
final class EventText {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private EventText() {}

    static String name(Event event) {
        return event.getClass().getSimpleName();
    }

    /** @param written the names that the trace has: constants without labels are numbers there */
    static Map<String, String> of(Event event, Map<String, String> written) {
        EventText text = new EventText();
        text.add(event);
        text.fields.replaceAll((name, value) -> Set.of("direction", "by", "evidence", "action", "reason", "severity")
                .contains(name) ? constant(value, written.getOrDefault(name, "")) : value);
        return text.fields;
    }

    private static String constant(String value, String written) {
        String[] both = value.split("=");
        return written.matches("\\d+") ? both[1] : written.replace('_', '-').endsWith(both[0].replace('_', '-'))
                ? written : both[0];
    }

    private EventText with(String name, Object value) {
        fields.put(name, String.valueOf(value));
        return this;
    }

    private EventText withHex(String name, long value) {
        return with(name, Long.toUnsignedString(value));
    }

    private EventText withConstant(String name, Enum<?> value, String label) {
        return with(name, label + "=" + value.ordinal());
    }

    private void add(Event event) {
        switch (event) {
            case VringConfigured e -> with("queue", e.queue().number())
                    .withConstant("direction", e.direction(), e.direction().text()).with("num", e.num())
                    .with("alignment", e.align()).withHex("desc_address", e.descAddress())
                    .withHex("avail_address", e.availAddress()).withHex("used_address", e.usedAddress())
                    .with("avail_idx", e.availIdx()).with("used_idx", e.usedIdx()).with("buffers", e.buffers())
                    .with("buffer_bytes", e.bufferBytes()).with("name", e.name()).with("driver", e.driver())
                    .with("device", e.device());
            case ChainOffered e -> with("queue", e.queue().number()).with("avail_idx", e.availIdx())
                    .with("head", e.head()).withHex("address", e.address()).with("length_bytes", e.lengthBytes())
                    .with("flags", e.flags()).with("descriptors", e.descriptors());
            case ChainReturned e -> with("queue", e.queue().number()).with("used_idx", e.usedIdx())
                    .with("head", e.head()).with("length_bytes", e.lengthBytes());
            case Kick e -> with("queue", e.queue().number());
            case Interrupt e -> with("queue", e.queue().number());
            case KickSuppressed e -> with("queue", e.queue().number()).withConstant("by", e.by(), e.by().name());
            case Message e -> with("queue", e.queue().number()).with("index", e.index()).with("head", e.head())
                    .with("src", e.src()).with("dst", e.dst()).with("reserved", e.reserved())
                    .with("length", e.length()).with("flags", e.flags())
                    .withConstant("evidence", e.evidence(), e.evidence().name())
                    .with("recovered", e.recovered() ? 1 : 0).with("payload", e.payload());
            case Announcement e -> with("queue", e.queue().number()).with("index", e.index())
                    .withConstant("action", e.action(), e.action().name()).with("address", e.address())
                    .with("name", e.name());
            case Lost e -> with("queue", e.queue().number())
                    .withConstant("reason", e.reason(), e.reason().name()).with("count", e.count());
            case EndpointCreated e -> endpoint(e.address(), e.processor(), e.name());
            case EndpointDestroyed e -> endpoint(e.address(), e.processor(), e.name());
            case ChannelCreated e -> channel(e.src(), e.dst(), e.processor(), e.name());
            case ChannelDestroyed e -> channel(e.src(), e.dst(), e.processor(), e.name());
            case LifeCycleChanged e -> with("subject", e.subject()).with("state", e.state());
            case Note e -> withConstant("severity", e.severity(), e.severity().name()).with("place", e.place())
                    .with("text", e.text());
        }
    }

    private void endpoint(long address, String processor, String name) {
        with("address", address).with("processor", processor).with("name", name);
    }

    private void channel(long src, long dst, String processor, String name) {
        with("src", src).with("dst", dst).with("processor", processor).with("name", name);
    }
}
