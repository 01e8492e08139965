/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.TraceInfo;

/**
 * Parts of one recording, one behind the other: each of its events once. What a part restates is taken where no event
 * comes before, which is at the beginning and behind a gap. For one thread.
 */
final class JoinedParts {

    private final List<OpenedPart> parts;
    private final Iterator<OpenedPart> following;
    private final WorkDone work;
    private final List<String> gaps = new ArrayList<>();
    private final TracePart whole;
    private @Nullable PartReading reading;
    private boolean restates;
    /** Whether the event before is another part's, too, so that this one has told of what was dropped up to it. */
    private boolean skipping;
    private long next;
    private long endOfPart;
    private long discarded;

    /** @param parts of the same recording, at least one */
    JoinedParts(List<OpenedPart> parts, WorkDone work) {
        this.parts = parts.stream().sorted(Comparator.comparingLong((OpenedPart each) -> each.part().fromEvent())
                .thenComparing(each -> -each.part().toEvent())).toList();
        this.work = work;
        following = this.parts.iterator();
        TracePart first = this.parts.getFirst().part();
        next = first.fromEvent();
        long end = first.toEvent();
        long total = first.total();
        for (OpenedPart each : this.parts) {
            if (each.part().fromEvent() > end) {
                gaps.add(each.folder() + ": events " + end + ".." + each.part().fromEvent() + " of recording "
                        + first.recording() + " are in none of the traces");
            }
            end = Math.max(end, each.part().toEvent());
            total = Math.max(total, each.part().total());
        }
        whole = new TracePart(first.recording(), first.fromEvent(), end, total, first.restated());
    }

    /** What the parts are together, if there is no gap between them. */
    TracePart whole() {
        return whole;
    }

    /** The description of the recording that each part carries. */
    TraceInfo info() {
        return parts.getFirst().info();
    }

    /** How to call the recording. */
    String name() {
        return parts.getFirst().folder().toString();
    }

    /** What is missing between the parts, one sentence each. */
    List<String> gaps() {
        return gaps;
    }

    /** Goes to the next event; false if there is none. */
    boolean advance() {
        while (true) {
            @Nullable PartReading present = reading;
            if (present == null) {
                if (!following.hasNext()) {
                    return false;
                }
                begin(following.next());
            } else {
                boolean any = present.advance();
                long fresh = present.takeDiscarded();
                discarded += skipping ? 0 : fresh;
                if (!any) {
                    next = Math.max(next, endOfPart);
                    reading = null;
                } else if (present.number() < 0 ? restates : present.number() >= next) {
                    skipping = false;
                    return true;
                } else if (present.number() >= 0) {
                    skipping = true;
                }
            }
        }
    }

    private void begin(OpenedPart part) {
        restates = part == parts.getFirst() || part.part().fromEvent() > next;
        skipping = part.part().fromEvent() < next;
        endOfPart = part.part().toEvent();
        reading = part.read(work);
    }

    /** Where the present event lies. */
    RecordView records() {
        @Nullable PartReading present = reading;
        if (present == null) {
            throw new IllegalStateException("no event: advance first");
        }
        return present.records();
    }

    /** Whether the present event only says again what stood. */
    boolean restating() {
        @Nullable PartReading present = reading;
        return present != null && present.number() < 0;
    }

    /** Events that were dropped since this was asked for the last time. */
    long takeDiscarded() {
        long fresh = discarded;
        discarded = 0;
        return fresh;
    }

    /** The present event cannot be what it says: it is left out, and the rest of its packet. */
    void reject(CorruptPacketException reason) {
        @Nullable PartReading present = reading;
        if (present != null) {
            present.reject(reason);
        }
    }
}
