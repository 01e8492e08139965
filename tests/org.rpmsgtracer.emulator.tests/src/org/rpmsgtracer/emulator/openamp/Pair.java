/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** An emulated host and an emulated remote, linked. */
final class Pair {

    final Board board;
    final OpenAmpHost host;
    private final OpenAmpRemote remote;
    final List<RpmsgPort> hostLinks = new ArrayList<>();
    final List<RpmsgPort> remoteLinks = new ArrayList<>();

    Pair(OpenAmp hostSystem, OpenAmp remoteSystem, int num, long features) {
        this(hostSystem, remoteSystem, Board.of(num, features));
    }

    Pair(OpenAmp hostSystem, OpenAmp remoteSystem, Board board) {
        this.board = board;
        host = new OpenAmpHost(board.host, hostSystem, hostLinks::add, board.log);
        remote = new OpenAmpRemote(board.remote, remoteSystem, remoteLinks::add, board.log);
        start();
    }

    private void start() {
        board.host.task(0, () -> host.probe(board.transport));
        board.remote.task(0, () -> remote.boot(board.port));
        board.run();
    }

    /** The host gives the device up and takes it again, the remote is reset in between. */
    void restart() {
        at(board.host, () -> host.remove(board.transport));
        board.remote.reset();
        board.putStatus(0);
        start();
    }

    RecordingUser openAtHost(String name) {
        return openAtHost(EndpointRequest.service(name), new RecordingUser());
    }

    <T extends EndpointUser> T openAtHost(EndpointRequest request, T user) {
        at(board.host, () -> hostLinks.getLast().open(request, user));
        return user;
    }

    RecordingUser openAtRemote(String name) {
        return openAtRemote(EndpointRequest.service(name), new RecordingUser());
    }

    <T extends EndpointUser> T openAtRemote(EndpointRequest request, T user) {
        at(board.remote, () -> remoteLinks.getLast().open(request, user));
        return user;
    }

    /** Lets a processor do this, and then both what they have to do for 10 ms. */
    void at(Processor processor, Runnable effect) {
        processor.task(0, effect);
        board.run();
    }

    /** The header in the buffer of a descriptor of vring1. */
    RpmsgHeader sentByHost(int head) {
        return RpmsgHeader.read(board.machine.memory(), board.vring1.descriptor(head).address());
    }

    /** The header in the buffer of a descriptor of vring0. */
    RpmsgHeader sentByRemote(int head) {
        return RpmsgHeader.read(board.machine.memory(), board.vring0.descriptor(head).address());
    }
}
