/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Optional;

/** Some of the events of a recording, in the order of time. */
interface EventSequence {

    /** How many there are. */
    int size();

    /** Where one of them is; {@code index} is 0..{@code size() - 1}. */
    EventPosition at(int index);

    /** The first event of the first instant at or after a time. */
    default Optional<EventPosition> from(long timeNs) {
        int next = firstFrom(timeNs);
        return next == size() ? Optional.empty() : Optional.of(at(next));
    }

    /** The first event of the first instant after a time. */
    default Optional<EventPosition> after(long timeNs) {
        return timeNs == Long.MAX_VALUE ? Optional.empty() : from(timeNs + 1);
    }

    /** The first event of the last instant before a time. */
    default Optional<EventPosition> before(long timeNs) {
        int next = firstFrom(timeNs);
        return next == 0 ? Optional.empty() : Optional.of(at(firstFrom(at(next - 1).timeNs())));
    }

    private int firstFrom(long timeNs) {
        return AscendingSearch.firstFrom(0, size(), index -> at(index).timeNs(), timeNs);
    }
}
