/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/** Counts what could not be taken over of a trace, for people. Takes memory for each kind of event, not for each event. */
final class LeftOut {

    private static final int MAX_SENTENCES = 64;

    private static final class Unusable {

        private final String first;
        private long count;

        private Unusable(String first) {
            this.first = first;
        }
    }

    private static final class Count {

        private long events;
    }

    private final Map<EventLayout, Count> foreign = new IdentityHashMap<>();
    private final Map<String, Unusable> unusable = new LinkedHashMap<>();

    /** An event is none of ours. */
    void foreign(EventLayout event) {
        @Nullable Count count = foreign.get(event);
        if (count == null) {
            count = new Count();
            foreign.put(event, count);
        }
        count.events++;
    }

    /** An event is one of ours, but not with this value. */
    void unusable(EventLayout event, String place, String reason) {
        Unusable known = unusable.get(event.name());
        if (known == null) {
            known = new Unusable(place + ": " + reason);
            unusable.put(event.name(), known);
        }
        known.count++;
    }

    /** Events that are none of ours. */
    long foreignEvents() {
        return foreign.values().stream().mapToLong(each -> each.events).sum();
    }

    /** One sentence for each kind, as long as there are not too many. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        unusable.forEach((name, each) -> all.add(events(each.count) + " \"" + Excerpt.of(name)
                + "\" left out for a value that cannot be; the first: " + each.first));
        Map<String, Long> byKind = new TreeMap<>();
        foreign.forEach((event, count) -> byKind.merge(kind(event), count.events, Long::sum));
        byKind.forEach((kind, count) -> all.add(events(count) + " " + kind));
        if (all.size() <= MAX_SENTENCES) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MAX_SENTENCES));
        some.add("so have events of " + (all.size() - MAX_SENTENCES) + " more kinds");
        return some;
    }

    private static String kind(EventLayout event) {
        String name = "\"" + Excerpt.of(event.name()) + "\" left out: ";
        return event.lacking().isEmpty()
                ? name + "of another kind"
                : name + "named like ours, but " + event.lacking();
    }

    private static String events(long count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " event" : " events");
    }
}
