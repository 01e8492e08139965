/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.List;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;

/**
 * What holds after the events so far, such as which virtqueues and channels there are. A flight recorder puts it in
 * front of what it keeps, for the events that said it first are dropped. The store does not know what events mean
 * together: whoever records passes this in. For one thread.
 */
public interface StandingFacts extends EventSink {

    /**
     * Takes one event as its record.
     *
     * @throws CorruptPacketException if a value of the record cannot be
     */
    default void accept(RecordView event) throws CorruptPacketException {
        accept(event.event());
    }

    /**
     * What holds by now, as events that say it again.
     *
     * @param timeNs the time that these events shall have
     */
    List<Event> asOf(long timeNs);

    /** Nothing ever holds: for recordings that drop nothing, or need nothing said again. */
    final class None implements StandingFacts {

        @Override
        public void accept(Event event) {
            // nothing to remember
        }

        @Override
        public void accept(RecordView event) {
            // nothing to remember
        }

        @Override
        public List<Event> asOf(long timeNs) {
            return List.of();
        }
    }
}
