/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Completion;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;

/** An emulated remote whose host is the test: it moves the host's side of the rings by hand. */
final class HandMovedHost {

    static final int NUM = 4;
    static final long RECEIVE_BUFFERS = Board.BUFFERS;
    static final long TRANSMIT_BUFFERS = Board.BUFFERS + 512 * NUM;

    /** A message as the host finds it in a buffer. */
    record Taken(Completion completion, RpmsgHeader header, byte[] payload) {

        NameServiceMessage announcement() {
            if (header.dst() != RpmsgAddress.NAME_SERVICE) {
                throw new AssertionError("no announcement but " + header);
            }
            return NameServiceMessage.parse(payload).orElseThrow();
        }
    }

    final Board board;
    final List<RpmsgPort> links = new ArrayList<>();
    private final DriverQueue fromRemote;
    private final DriverQueue toRemote;
    private final OpenAmpRemote remote;
    private final VringEnd toRemoteEnd;

    HandMovedHost(OpenAmp personality, long features) {
        board = Board.of(NUM, features);
        board.transport.acceptFeatures(features);
        VringEnd fromRemoteEnd = board.transport.findVring(0);
        toRemoteEnd = board.transport.findVring(1);
        fromRemote = new DriverQueue(fromRemoteEnd.ring(), 0);
        toRemote = new DriverQueue(toRemoteEnd.ring(), 0);
        remote = new OpenAmpRemote(board.remote, personality, links::add, board.log);
        board.remote.task(0, () -> remote.boot(board.port));
    }

    /** Offers all receive buffers and writes DRIVER_OK. */
    HandMovedHost driverOk() {
        for (int i = 0; i < NUM; i++) {
            offer(RECEIVE_BUFFERS + 512 * i);
        }
        board.putStatus(4);
        board.run();
        return this;
    }

    /** Clears the rings, as a host does that starts the remote again, and lets the same software boot. */
    void restart() {
        board.vring0.clear();
        board.vring1.clear();
        fromRemote.reset();
        toRemote.reset();
        board.remote.task(0, () -> remote.boot(board.port));
        driverOk();
    }

    void offer(long address) {
        fromRemote.add(List.of(Descriptor.deviceWritable(address, 512))).orElseThrow();
    }

    RecordingUser open(String name) {
        return open(EndpointRequest.service(name), new RecordingUser());
    }

    <T extends EndpointUser> T open(EndpointRequest request, T user) {
        at(() -> links.getLast().open(request, user));
        return user;
    }

    /** Lets the remote do this, and then what it has to do for 10 ms. */
    void at(Runnable effect) {
        board.remote.task(0, effect);
        board.run();
    }

    int send(Endpoint endpoint, String text) {
        List<Integer> results = new ArrayList<>();
        at(() -> endpoint.send(endpoint.peer(), bytes(text), Patience.WAIT,
                results::add));
        return results.getFirst();
    }

    /** Sends a message as the host would, from its transmit buffer of this number. */
    void publish(int buffer, long src, long dst, byte[] payload) {
        long address = TRANSMIT_BUFFERS + 512 * buffer;
        new RpmsgHeader(src, dst, 0, payload.length, 0).write(board.machine.memory(), address);
        board.machine.memory().write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        toRemote.add(List.of(Descriptor.deviceReadable(address, 512))).orElseThrow();
        toRemoteEnd.kick();
    }

    void deliver(int buffer, long src, long dst, String text) {
        publish(buffer, src, dst, bytes(text));
        board.run();
    }

    void announce(int buffer, String name, long address, Action action) {
        publish(buffer, address, RpmsgAddress.NAME_SERVICE, NameServiceMessage.of(name, address, action).toBytes());
        board.run();
    }

    /** The reserved field of the host's transmit buffer of this number. */
    String reserved(int buffer) {
        return Long.toHexString(board.machine.memory().u32(TRANSMIT_BUFFERS + 512 * buffer + 8));
    }

    /** Takes the next message that the remote has sent; the buffer is not given back. */
    Taken take() {
        Completion completion = fromRemote.takeUsed().orElseThrow();
        long address = board.vring0.descriptor(completion.head()).address();
        RpmsgHeader header = RpmsgHeader.read(board.machine.memory(), address);
        return new Taken(completion, header,
                board.machine.memory().bytes(address + RpmsgHeader.SIZE_BYTES, header.length()));
    }

    /** Takes a buffer of vring1 back, whose message was handled. */
    void takeBack() {
        toRemote.takeUsed().orElseThrow();
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return board.logged(type);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
