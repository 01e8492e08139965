/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

import java.util.function.LongSupplier;

/**
 * Writes down what the software of one processor does for itself. For {@link LogSink#NONE} it makes no entries of
 * messages and of those who wait to send them.
 */
public final class SoftwareLog {

    private final LogSink sink;
    private final LongSupplier clockNs;
    private final String processor;
    private final boolean silent;

    public SoftwareLog(LogSink sink, LongSupplier clockNs, String processor) {
        this.sink = sink;
        this.clockNs = clockNs;
        this.processor = processor;
        this.silent = sink == LogSink.NONE;
    }

    /** A line on the processor's console. */
    public void print(String line) {
        sink.append(new SoftwareEntry.Printed(now(), processor, line));
    }

    public void endpointCreated(long address, String name) {
        sink.append(new SoftwareEntry.EndpointCreated(now(), processor, address, name));
    }

    public void endpointDestroyed(long address, String name) {
        sink.append(new SoftwareEntry.EndpointDestroyed(now(), processor, address, name));
    }

    public void channelCreated(String name, long src, long dst) {
        sink.append(new SoftwareEntry.ChannelCreated(now(), processor, name, src, dst));
    }

    public void channelDestroyed(String name, long src, long dst) {
        sink.append(new SoftwareEntry.ChannelDestroyed(now(), processor, name, src, dst));
    }

    public void messageTaken(String vring, int cursor, int head) {
        if (!silent) {
            sink.append(new SoftwareEntry.MessageTaken(now(), processor, vring, cursor, head));
        }
    }

    public void senderBlocked(String vring) {
        if (!silent) {
            sink.append(new SoftwareEntry.SenderBlocked(now(), processor, vring));
        }
    }

    public void senderResumed(String vring) {
        if (!silent) {
            sink.append(new SoftwareEntry.SenderResumed(now(), processor, vring));
        }
    }

    private long now() {
        return clockNs.getAsLong();
    }
}
