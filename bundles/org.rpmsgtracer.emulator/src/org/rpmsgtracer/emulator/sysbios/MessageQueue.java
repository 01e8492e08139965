/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * A program's endpoint, and its task, which reads message after message. Like TI's examples it answers whoever wrote
 * first.
 */
final class MessageQueue implements Endpoint {

    private final Endpoints endpoints;
    private final String name;
    private final long address;
    private final EndpointUser user;
    private final Queue<Waiting> messages = new ArrayDeque<>();
    private long peer;
    private boolean taskRuns;
    private boolean closed;

    MessageQueue(Endpoints endpoints, EndpointRequest request, long address, EndpointUser user) {
        this.endpoints = endpoints;
        this.name = request.name();
        this.address = address;
        this.user = user;
        this.peer = request.peer();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long peer() {
        return peer;
    }

    @Override
    public void send(long dst, byte[] payload, Patience patience, IntConsumer result) {
        endpoints.outbox().send(address, dst, payload, patience, result);
    }

    @Override
    public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
        throw new UnsupportedOperationException("TI's libraries copy messages that they send");
    }

    /** Deletes the queue with the messages in it; the host is not told. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            endpoints.closed(this);
            user.closed(this);
        }
    }

    /** A message for the task; called in the software interrupt. */
    void enqueue(Waiting message) {
        messages.add(message);
        if (!taskRuns) {
            taskRuns = true;
            endpoints.processor().task(endpoints.processor().costs().ringNs(), this::next);
        }
    }

    /** The task has read a message. */
    void deliver(CopiedMessage message) {
        if (!closed) {
            if (peer == RpmsgAddress.ANY) {
                peer = message.src();
                user.bound(this);
            }
            user.received(this, message);
        }
        endpoints.processor().then(0, this::next);
    }

    private void next() {
        Waiting message = messages.poll();
        if (message == null) {
            taskRuns = false;
        } else {
            endpoints.inbox().read(message, this);
        }
    }
}
