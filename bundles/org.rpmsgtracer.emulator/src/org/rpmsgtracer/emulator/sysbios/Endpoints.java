/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointTable;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.virtio.Interference.Announcing;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** The endpoints of one core: an array of queues in which small numbers are kept for services that choose theirs. */
final class Endpoints implements RpmsgPort {

    private static final long STALL_NS = 1_000_000_000;

    private final Processor processor;
    private final SysBios personality;
    private final SoftwareLog log;
    private final Outbox outbox;
    private final Inbox inbox;
    private final EndpointTable<MessageQueue> queues;

    Endpoints(Processor processor, SysBios personality, VirtQueue toHost, VirtQueue fromHost, LogSink sink) {
        this.processor = processor;
        this.personality = personality;
        this.log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
        this.queues = new EndpointTable<>(personality.addresses());
        this.outbox = new Outbox(this, toHost);
        this.inbox = new Inbox(this, fromHost);
    }

    /** From now on mailbox words are heard. */
    void listen() {
        outbox.listen();
        inbox.listen();
    }

    @Override
    public void open(EndpointRequest request, EndpointUser user) {
        long address = request.address() == RpmsgAddress.ANY
                ? queues.freeAddress().orElse(RpmsgAddress.ANY)
                : fixed(request.address());
        if (address == RpmsgAddress.ANY || queues.at(address).isPresent()) {
            user.refused(request, SysBiosError.FAILURE);
            return;
        }
        MessageQueue queue = new MessageQueue(this, request, address, user);
        queues.add(address, queue);
        log.endpointCreated(address, request.name());
        if (request.announced() && !request.name().isEmpty()) {
            announce(queue);
        }
        user.opened(queue);
        if (request.peer() != RpmsgAddress.ANY) {
            user.bound(queue);
        }
        inbox.post();
    }

    @Override
    public int payloadLimitBytes() {
        return SysBios.BUFFER_BYTES - RpmsgHeader.SIZE_BYTES;
    }

    @Override
    public boolean zeroCopy() {
        return false;
    }

    Optional<MessageQueue> at(long address) {
        return queues.at(address);
    }

    void closed(MessageQueue queue) {
        queues.remove(queue.address());
        log.endpointDestroyed(queue.address(), queue.name());
    }

    /** What follows an error that is raised, or an access to where no memory is: nothing more of this activity. */
    void stall() {
        processor.then(STALL_NS, this::stall);
    }

    void print(String line) {
        log.print(line);
    }

    Processor processor() {
        return processor;
    }

    SysBios personality() {
        return personality;
    }

    SoftwareLog log() {
        return log;
    }

    Outbox outbox() {
        return outbox;
    }

    Inbox inbox() {
        return inbox;
    }

    private long fixed(long address) {
        return address <= personality.lastFixed() ? address : RpmsgAddress.ANY;
    }

    private void announce(MessageQueue queue) {
        if (personality.sending().announcesAs() == 0) {
            print("registering " + queue.name() + " service on " + queue.address() + " with HOST");
        }
        long src = personality.sending().announcesAs() == 0 ? queue.address() : personality.sending().announcesAs();
        byte[] payload = NameServiceMessage.of(queue.name(), queue.address(), Action.CREATE).toBytes();
        for (Announcing announcing : outbox.interference().announced(payload)) {
            Runnable send = () -> outbox.send(src, RpmsgAddress.NAME_SERVICE, announcing.payload(), Patience.WAIT,
                    result -> {
                    });
            if (announcing.delayNs() == 0) {
                send.run();
            } else {
                processor.later(announcing.delayNs(), send);
            }
        }
    }
}
