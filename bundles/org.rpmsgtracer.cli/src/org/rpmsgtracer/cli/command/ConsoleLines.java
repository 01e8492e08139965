/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.rpmsgtracer.cli.format.Printable;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareEntry;

/**
 * What emulated software prints and which states its processors enter, as a kernel log has it:
 * {@code [    1.000250] rtos: is running now}.
 */
final class ConsoleLines implements LogSink {

    private static final long US = 1_000;
    private static final long S_IN_US = 1_000_000;

    private final Appendable out;

    ConsoleLines(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the entry if it is one of these.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    @Override
    public void append(LogEntry entry) {
        if (entry instanceof SoftwareEntry.Printed printed) {
            write(printed, printed.line());
        } else if (entry instanceof SoftwareEntry.StateEntered entered) {
            write(entered, "is " + entered.state() + " now");
        }
    }

    private void write(SoftwareEntry entry, String text) {
        long us = entry.timeNs() / US;
        try {
            out.append(String.format(Locale.ROOT, "[%5d.%06d] ", us / S_IN_US, us % S_IN_US))
                    .append(entry.processor()).append(": ").append(Printable.of(text)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
