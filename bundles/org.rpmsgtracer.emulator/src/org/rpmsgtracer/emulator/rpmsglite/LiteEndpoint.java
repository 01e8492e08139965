/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

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
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * A program's endpoint. Where the environment has queues, its callback is {@code rpmsg_queue_rx_cb}: the buffer is held
 * and waits in a queue for the program's task, which reads without a copy ({@code rpmsg_queue_recv_nocopy}) and frees
 * the buffer afterwards. The queue has two places for each buffer; it is full only where the ring offers buffers twice,
 * as after a restart of this core alone, and then the message is lost. RPMsg-Lite knows no peers; like NXP's examples,
 * the endpoint answers whoever wrote first.
 */
final class LiteEndpoint implements Endpoint, ReceiveCallback {

    private final Instance instance;
    private final String name;
    private final long address;
    private final EndpointUser user;
    private final Queue<Message> queue = new ArrayDeque<>();
    private long peer;
    private boolean taskRuns;
    private boolean closed;

    LiteEndpoint(Instance instance, EndpointRequest request, long address, EndpointUser user) {
        this.instance = instance;
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
        if (closed) {
            processor().then(0, () -> result.accept(RpmsgLiteError.PARAMETER));
        } else {
            instance.transmitter().send(address, dst, payload, patience, result);
        }
    }

    @Override
    public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
        instance.transmitter().allocate(this, patience, taken);
    }

    /** Also destroys the queue: buffers of messages in it are never given back. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            queue.clear();
            instance.closed(this);
            user.closed(this);
        }
    }

    @Override
    public void received(Message message) {
        if (instance.personality().queues()) {
            if (queue.size() == 2 * instance.receiver().buffers()) {
                return;
            }
            message.hold();
            queue.add(message);
            if (!taskRuns) {
                taskRuns = true;
                processor().task(instance.costs().ringNs(), this::next);
            }
        } else {
            callBack(message);
        }
    }

    /** The name service tells the address of the service with this endpoint's name, or that it is gone. */
    void announced(long serviceAddress) {
        peer = serviceAddress;
        processor().task(instance.costs().ringNs(), () -> {
            if (closed) {
                return;
            }
            if (serviceAddress == RpmsgAddress.ANY) {
                user.unbound(this);
            } else {
                user.bound(this);
            }
        });
    }

    private void next() {
        Message message = queue.poll();
        if (message == null) {
            taskRuns = false;
            return;
        }
        callBack(message);
        processor().then(0, () -> {
            if (!message.leaveCallback()) {
                instance.receiver().release(message.address());
            }
            processor().then(0, this::next);
        });
    }

    private void callBack(Message message) {
        message.enterCallback();
        if (peer == RpmsgAddress.ANY) {
            peer = message.src();
            user.bound(this);
        }
        user.received(this, message);
    }

    private Processor processor() {
        return instance.processor();
    }
}
