/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.OptionalLong;
import java.util.function.Predicate;

import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Records until some time after what a trigger waits for. For one thread. */
final class TriggeredWriter implements EventSink {

    private final TraceWriter writer;
    private final Trigger trigger;
    private final Predicate<Event> condition;
    private OptionalLong firedNs = OptionalLong.empty();
    private boolean ended;

    TriggeredWriter(TraceWriter writer, Trigger trigger) {
        this.writer = writer;
        this.trigger = trigger;
        condition = trigger.condition().get();
    }

    @Override
    public void accept(Event event) {
        ended |= isOver(event.timeNs());
        if (ended) {
            return;
        }
        writer.accept(event);
        if (firedNs.isEmpty() && condition.test(event)) {
            firedNs = OptionalLong.of(event.timeNs());
            trigger.preNs().ifPresent(preNs -> writer.dropBefore(event.timeNs() - preNs));
        }
    }

    /** Whether the time has come at which nothing more is recorded. */
    boolean isOver(long nowNs) {
        return firedNs.isPresent() && nowNs - firedNs.getAsLong() > trigger.postNs();
    }

    /** Time of the event that the trigger waited for; empty as long as it has not come. */
    OptionalLong firedNs() {
        return firedNs;
    }
}
