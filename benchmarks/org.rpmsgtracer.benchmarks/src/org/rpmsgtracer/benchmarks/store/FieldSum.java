/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.QueueEvent;

/**
 * Reads every field of the traffic's events and adds them up: ways of reading that come to the same sum have read the
 * same. Of the few events with texts only the time and the queue go into the sum.
 */
final class FieldSum {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] payload = new byte[0xFFFF];
    private long sum;
    private long events;

    /** Adds a record. */
    void add(RecordView record) {
        events++;
        sum += record.timeNs();
        switch (record.id()) {
            case RecordId.CHAIN_OFFERED -> sum += record.queue() + record.index() + record.head() + record.address()
                    + record.lengthBytes() + record.flags() + record.descriptors();
            case RecordId.CHAIN_RETURNED -> sum += record.queue() + record.index() + record.head()
                    + record.lengthBytes();
            case RecordId.MESSAGE -> sum += record.queue() + record.index() + record.head() + record.src()
                    + record.dst() + record.reserved() + record.length() + record.flags() + record.evidence()
                    + (record.recovered() ? 1 : 0) + payload(record);
            case RecordId.KICK, RecordId.INTERRUPT -> sum += record.queue();
            default -> addRare(record);
        }
    }

    /** Adds an event. */
    void add(Event event) {
        events++;
        sum += event.timeNs();
        switch (event) {
            case ChainOffered offered -> sum += offered.queue().number() + offered.availIdx() + offered.head()
                    + offered.address() + offered.lengthBytes() + offered.flags() + offered.descriptors();
            case ChainReturned returned -> sum += returned.queue().number() + returned.usedIdx() + returned.head()
                    + returned.lengthBytes();
            case Message message -> sum += message.queue().number() + message.index() + message.head() + message.src()
                    + message.dst() + message.reserved() + message.length() + message.flags()
                    + message.evidence().ordinal() + (message.recovered() ? 1 : 0) + payload(message);
            case Kick kick -> sum += kick.queue().number();
            case Interrupt interrupt -> sum += interrupt.queue().number();
            case Announcement announcement -> sum += announcement.queue().number();
            case QueueEvent other -> sum += other.queue().number();
            default -> { /* its time is enough */ }
        }
    }

    /** Adds what another thread summed up. */
    void add(FieldSum other) {
        sum += other.sum;
        events += other.events;
    }

    /** Adds what somebody else summed up in the same way. */
    void add(long otherEvents, long otherSum) {
        events += otherEvents;
        sum += otherSum;
    }

    long events() {
        return events;
    }

    long sum() {
        return sum;
    }

    private void addRare(RecordView record) {
        try {
            if (record.event() instanceof QueueEvent event) {
                sum += event.queue().number();
            }
        } catch (CorruptPacketException e) {
            throw new IllegalStateException(e);
        }
    }

    private long payload(RecordView record) {
        int size = record.payloadBytes();
        record.payload(payload, 0);
        return sumOf(payload, 0, size);
    }

    private static long payload(Message message) {
        byte[] bytes = message.payload().toBytes();
        return sumOf(bytes, 0, bytes.length);
    }

    /** Bytes as numbers of 64 bits, and those that are left one by one. */
    private static long sumOf(byte[] bytes, int from, int length) {
        long sum = length;
        int at = from;
        for (int end = from + length; end - at >= Long.BYTES; at += Long.BYTES) {
            sum += (long) LONG.get(bytes, at);
        }
        while (at < from + length) {
            sum += bytes[at++];
        }
        return sum;
    }
}
