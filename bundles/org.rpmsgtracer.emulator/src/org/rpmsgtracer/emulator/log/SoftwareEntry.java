/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

/** Something that the software of one processor knows and that neither memory nor a doorbell shows. */
public sealed interface SoftwareEntry extends LogEntry {

    /** The name of the processor whose software it is. */
    String processor();

    /** The remote processor entered a state of the remoteproc life cycle, such as {@code running}. */
    record StateEntered(long timeNs, String processor, String state) implements SoftwareEntry {}

    /** A line that the software printed: the kernel log, a trace buffer, a console. */
    record Printed(long timeNs, String processor, String line) implements SoftwareEntry {}

    record EndpointCreated(long timeNs, String processor, long address, String name) implements SoftwareEntry {}

    record EndpointDestroyed(long timeNs, String processor, long address, String name) implements SoftwareEntry {}

    /** A channel got its device on the host; {@code src} is ANY as long as no driver is bound. */
    record ChannelCreated(long timeNs, String processor, String name, long src, long dst) implements SoftwareEntry {}

    record ChannelDestroyed(long timeNs, String processor, String name, long src, long dst) implements SoftwareEntry {}

    /**
     * The software took a message off the ring: its private cursor moved.
     *
     * @param cursor free-running index of the entry that it takes next, unsigned 16 bit
     * @param head   the descriptor of the message
     */
    record MessageTaken(long timeNs, String processor, String vring, int cursor, int head) implements SoftwareEntry {}

    /** A sender found no free buffer and waits for one. */
    record SenderBlocked(long timeNs, String processor, String vring) implements SoftwareEntry {}

    /** A waiting sender got its buffer. */
    record SenderResumed(long timeNs, String processor, String vring) implements SoftwareEntry {}
}
