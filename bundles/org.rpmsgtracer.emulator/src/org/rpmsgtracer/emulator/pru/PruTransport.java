/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.pru;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointTable;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.Interference.Announcing;
import org.rpmsgtracer.emulator.virtio.Interference.Outgoing;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * The library's transport ({@code pru_rpmsg.c}) in a firmware's main loop. The library knows no endpoints: a program
 * looks at the destination itself; here that is who opened the port.
 */
final class PruTransport implements RpmsgPort {

    private static final int MASK = 0xFFFF;
    private static final long STALL_NS = 1_000_000_000;

    private final Processor processor;
    private final PruLibrary personality;
    private final SoftwareLog log;
    private final PruQueue toHost;
    private final PruQueue fromHost;
    private final EndpointTable<PruEndpoint> endpoints;
    private final Runnable receive = this::receive;
    private boolean receiving;

    /** A message that a program wants to send. */
    private record Request(long src, long dst, byte[] payload, IntConsumer result) {}

    PruTransport(Processor processor, PruLibrary personality, PruQueue toHost, PruQueue fromHost, LogSink sink) {
        this.processor = processor;
        this.personality = personality;
        this.log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
        this.toHost = toHost;
        this.fromHost = fromHost;
        this.endpoints = new EndpointTable<>(personality.ports());
    }

    @Override
    public void open(EndpointRequest request, EndpointUser user) {
        long port = request.address() == RpmsgAddress.ANY
                ? endpoints.freeAddress().orElse(RpmsgAddress.ANY)
                : request.address();
        if (port == RpmsgAddress.ANY || endpoints.at(port).isPresent()) {
            user.refused(request, PruError.NO_BUFFER);
            return;
        }
        PruEndpoint endpoint = new PruEndpoint(this, request, port, user);
        endpoints.add(port, endpoint);
        log.endpointCreated(port, request.name());
        if (request.announced() && !request.name().isEmpty()) {
            announce(endpoint, Action.CREATE);
        }
        user.opened(endpoint);
        if (request.peer() != RpmsgAddress.ANY) {
            user.bound(endpoint);
        }
    }

    @Override
    public int payloadLimitBytes() {
        return personality.bufferBytes() - RpmsgHeader.SIZE_BYTES;
    }

    @Override
    public boolean zeroCopy() {
        return false;
    }

    /** From now on the main loop looks for the host's event. */
    void listen() {
        fromHost.end().onInterrupt(() -> {
            if (!receiving) {
                receiving = true;
                processor.task(processor.costs().interruptNs(), receive);
            }
        });
    }

    /** {@code pru_rpmsg_channel}, which the firmware calls until there is a buffer for it. */
    void announce(PruEndpoint endpoint, Action action) {
        byte[] payload = announcement(endpoint, action);
        for (Announcing announcing : toHost.end().interference().announced(payload)) {
            Runnable send = () -> announceUntilSent(endpoint, announcing.payload());
            if (announcing.delayNs() == 0) {
                send.run();
            } else {
                processor.later(announcing.delayNs(), send);
            }
        }
    }

    void closed(PruEndpoint endpoint) {
        endpoints.remove(endpoint.address());
        log.endpointDestroyed(endpoint.address(), endpoint.name());
    }

    /** {@code pru_rpmsg_send} as the next steps of the running activity. */
    void send(long src, long dst, byte[] payload, IntConsumer result) {
        if (payload.length > payloadLimitBytes()) {
            processor.then(0, () -> result.accept(PruError.TOO_LONG));
            return;
        }
        Request message = new Request(src, dst, payload, result);
        processor.then(costs().ringNs(), () -> {
            int head = toHost.take();
            if (head == PruQueue.NO_BUFFER) {
                result.accept(PruError.NO_BUFFER);
            } else if (toHost.has(head)) {
                copy(head, toHost.address(head), message);
            } else {
                result.accept(PruError.INVALID_HEAD);
            }
        });
    }

    private void copy(int head, long address, Request message) {
        if (toHost.answers(address, message.payload.length)) {
            processor.then(costs().copyNs(RpmsgHeader.SIZE_BYTES + message.payload.length),
                    () -> publish(head, address, message));
        } else {
            stall();
        }
    }

    private void publish(int head, long address, Request message) {
        Outgoing written = toHost.end().interference().written(new Outgoing(
                new RpmsgHeader(message.src, message.dst, 0, message.payload.length, 0), message.payload));
        Memory memory = toHost.memory();
        memory.write(address + RpmsgHeader.SIZE_BYTES, written.payload(), 0, written.payload().length);
        written.header().write(memory, address);
        if (!toHost.end().interference().publishes()) {
            return;
        }
        toHost.giveBack(head);
        toHost.end().log().message(head, written.header(), written.payload());
        toHost.end().logIfUnwanted();
        processor.then(costs().kickNs(), () -> {
            toHost.kick();
            message.result.accept(PruError.SUCCESS);
        });
    }

    /** {@code pru_rpmsg_receive}, again and again until it fails, and then the wait for the next event. */
    private void receive() {
        int head = fromHost.take();
        if (head == PruQueue.NO_BUFFER || !fromHost.has(head)) {
            receiving = false;
            return;
        }
        log.messageTaken(fromHost.end().log().vring(), fromHost.lastAvailIdx(), head);
        long address = fromHost.address(head);
        if (!fromHost.answers(address, 0)) {
            stall();
            return;
        }
        RpmsgHeader header = RpmsgHeader.read(fromHost.memory(), address);
        if (!fromHost.answers(address, header.length())) {
            stall();
            return;
        }
        processor.then(costs().copyNs(RpmsgHeader.SIZE_BYTES + header.length()),
                () -> received(head, address + RpmsgHeader.SIZE_BYTES, header));
    }

    private void received(int head, long payloadAddress, RpmsgHeader header) {
        byte[] payload = fromHost.memory().bytes(payloadAddress, header.length());
        PruMessage message = new PruMessage(header.src() & MASK, header.dst() & MASK, payload);
        long delayNs = fromHost.end().interference().returnDelayNs(head);
        if (delayNs == 0) {
            giveBack(head);
        } else if (delayNs != Interference.NEVER) {
            processor.later(delayNs, () -> giveBack(head));
        }
        processor.then(costs().ringNs() + fromHost.end().interference().callbackNs(), () -> {
            endpoints.at(message.dst()).ifPresent(endpoint -> endpoint.received(message));
            processor.then(0, receive);
        });
    }

    private void giveBack(int head) {
        processor.then(costs().ringNs(), () -> {
            fromHost.giveBack(head);
            fromHost.end().logIfUnwanted();
            fromHost.kick();
        });
    }

    private void announceUntilSent(PruEndpoint endpoint, byte[] payload) {
        send(endpoint.address(), RpmsgAddress.NAME_SERVICE, payload, result -> {
            if (result != PruError.SUCCESS && result != PruError.TOO_LONG) {
                processor.then(personality.pollNs(), () -> announceUntilSent(endpoint, payload));
            }
        });
    }

    private byte[] announcement(PruEndpoint endpoint, Action action) {
        NameServiceMessage standard = NameServiceMessage.of(endpoint.name(), endpoint.address(), action);
        byte[] payload = new NameServiceMessage(standard.name(), standard.address(), standard.flags(),
                personality.announcements()).toBytes();
        if (personality.announcements() == NameServiceMessage.Form.PRU) {
            byte[] description = ("Channel " + endpoint.address()).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(description, 0, payload, NameServiceMessage.NAME_BYTES, description.length);
        }
        return payload;
    }

    /** A load from where nothing answers never ends. */
    private void stall() {
        processor.then(STALL_NS, this::stall);
    }

    private CostModel costs() {
        return processor.costs();
    }
}
