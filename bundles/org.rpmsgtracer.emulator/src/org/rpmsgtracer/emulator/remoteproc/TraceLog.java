/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.nio.charset.StandardCharsets;

import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Writes what the software of a remote processor prints into the trace buffer of its firmware, where the host finds it
 * as {@code trace0}. The buffer is filled from its beginning again when a character would not fit, as the log of
 * STM32CubeMP1 does ({@code log.c}, {@code SYSTEM_TRACE_BUF_SZ}); what is older stays until it is overwritten.
 */
public final class TraceLog implements LogSink {

    private final Processor processor;
    private final FirmwareEntry.Trace buffer;
    private final LogSink next;
    private final boolean available;
    private long offset;

    /**
     * Stands between a processor's software and where its log goes.
     *
     * @param buffer nothing is written if there is no memory for it
     * @param next   gets all entries
     */
    public TraceLog(Processor processor, FirmwareEntry.Trace buffer, LogSink next) {
        this.processor = processor;
        this.buffer = buffer;
        this.next = next;
        this.available = memory().contains(buffer.address(), buffer.sizeBytes());
    }

    /** The firmware starts: its buffer is empty. */
    public void boot() {
        offset = 0;
        if (available) {
            memory().fill(buffer.address(), buffer.sizeBytes(), 0);
        }
    }

    @Override
    public void append(LogEntry entry) {
        if (available && entry instanceof SoftwareEntry.Printed printed
                && printed.processor().equals(processor.name())) {
            for (byte character : (printed.line() + "\r\n").getBytes(StandardCharsets.ISO_8859_1)) {
                write(character);
            }
        }
        next.append(entry);
    }

    private void write(byte character) {
        if (offset + 1 >= buffer.sizeBytes()) {
            offset = 0;
        }
        memory().putU8(buffer.address() + offset, Byte.toUnsignedInt(character));
        offset++;
    }

    private Memory memory() {
        return processor.ringMemory();
    }
}
