/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps all entries of a run in memory, for runs that end. */
public final class EmulationLog implements LogSink {

    private final List<LogEntry> entries = new ArrayList<>();

    @Override
    public void append(LogEntry entry) {
        entries.add(entry);
    }

    /** In the order in which things happened; unmodifiable, grows with the run. */
    public List<LogEntry> entries() {
        return Collections.unmodifiableList(entries);
    }
}
