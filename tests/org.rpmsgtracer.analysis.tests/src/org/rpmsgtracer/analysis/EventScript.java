/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Writes a recording by hand. Each call adds events at the present time, which {@link #at} sets. */
public final class EventScript {

    /** The virtqueue that carries messages from remote to host. */
    public static final QueueId TO_HOST = new QueueId(0);

    /** The virtqueue that carries messages from host to remote. */
    public static final QueueId TO_REMOTE = new QueueId(1);

    private final List<Event> events = new ArrayList<>();
    private final int[] availIdx = new int[4];
    private final int[] usedIdx = new int[4];
    private long nowNs;

    /** A recording of {@code vdev0} with fresh rings of 8 entries. */
    public static EventScript ofFreshDevice() {
        return new EventScript().rings(8, 0, 0);
    }

    /** The events so far. */
    public List<Event> events() {
        return events;
    }

    /** The state after the events so far. */
    public SystemState state() {
        SystemState state = new SystemState();
        events.forEach(state::apply);
        return state;
    }

    /** Sets the time of what follows. */
    public EventScript at(long timeNs) {
        nowNs = timeNs;
        return this;
    }

    /** Adds any event. */
    public EventScript add(Event event) {
        events.add(event);
        return this;
    }

    /** Both vrings of {@code vdev0} come into view. */
    public EventScript rings(int num, int idx, int buffers) {
        return ring(TO_HOST, num, idx, idx, buffers).ring(TO_REMOTE, num, idx, idx, buffers);
    }

    /** One vring of {@code vdev0} comes into view. */
    public EventScript ring(QueueId queue, int num, int avail, int used, int buffers) {
        Direction direction = queue.equals(TO_HOST) ? Direction.REMOTE_TO_HOST : Direction.HOST_TO_REMOTE;
        availIdx[queue.number()] = avail;
        usedIdx[queue.number()] = used;
        return add(new VringConfigured(nowNs, queue, "vdev0vring" + queue.number(), direction, "linux", "rtos", num, 16,
                0x1000, 0x2000, 0x3000, avail, used, buffers, 0));
    }

    /** The driver offers chains of one descriptor; heads count up with the index. */
    public EventScript offer(QueueId queue, int chains, long lengthBytes, int flags) {
        for (int i = 0; i < chains; i++) {
            int idx = availIdx[queue.number()];
            availIdx[queue.number()] = idx + 1 & 0xFFFF;
            add(new ChainOffered(nowNs, queue, idx, idx & 7, 0x10000, lengthBytes, flags, 1));
        }
        return this;
    }

    /** The host lends empty buffers of 512 bytes to the remote. */
    public EventScript lend(int chains) {
        return offer(TO_HOST, chains, 512, 2);
    }

    /** The device returns chains. */
    public EventScript giveBack(QueueId queue, int chains) {
        for (int i = 0; i < chains; i++) {
            int idx = usedIdx[queue.number()];
            usedIdx[queue.number()] = idx + 1 & 0xFFFF;
            add(new ChainReturned(nowNs, queue, idx, idx & 7, 512));
        }
        return this;
    }

    /** A message passes, without its ring entries. */
    public EventScript message(QueueId queue, long src, long dst, int length) {
        return message(queue, src, dst, length, Evidence.VERIFIED);
    }

    /** A message passes, without its ring entries. */
    public EventScript message(QueueId queue, long src, long dst, int length, Evidence evidence) {
        return add(new Message(nowNs, queue, 0, availIdx[queue.number()] - 1 & 7, src, dst, 0, length, 0, Payload.EMPTY,
                evidence, false));
    }

    /** A service is announced, with the message that carries it. */
    public EventScript create(QueueId queue, String name, long address) {
        return announce(queue, NameServiceMessage.Action.CREATE, name, address);
    }

    /** A service is withdrawn, with the message that carries it. */
    public EventScript destroy(QueueId queue, String name, long address) {
        return announce(queue, NameServiceMessage.Action.DESTROY, name, address);
    }

    private EventScript announce(QueueId queue, NameServiceMessage.Action action, String name, long address) {
        message(queue, address, RpmsgAddress.NAME_SERVICE, 40);
        return add(new Announcement(nowNs, queue, 0, action, name, address));
    }

    /** A processor or device enters another state. */
    public EventScript lifeCycle(String subject, String state) {
        return add(new LifeCycleChanged(nowNs, subject, state));
    }
}
