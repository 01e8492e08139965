/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

/** Takes the entries of a run in the order in which things happened, on the machine's thread. */
@FunctionalInterface
public interface LogSink {

    /** Keeps nothing, so that a run without end needs no memory for its log. */
    LogSink NONE = entry -> {
    };

    void append(LogEntry entry);
}
