/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry.ChainOffered;
import org.rpmsgtracer.emulator.log.RingEntry.ChainReturned;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.SoftwareEntry.MessageTaken;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.openamp.RecordedRun.Operation;
import org.rpmsgtracer.emulator.openamp.RecordedRun.Row;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * One side of a replay: a halted processor that is let go until its log shows the next recorded operation. Fed are only
 * the calls of its application, each in the callback of a message or outside: create an endpoint, send a payload,
 * destroy the endpoint.
 */
final class ReplayedSide implements EndpointUser {

    private static final int OUTSIDE = -1;

    /**
     * What the application did.
     *
     * @param callback number of the received message in whose callback that was, from 1, or OUTSIDE
     */
    private record Call(int callback, Row row) {}

    private final Board board;
    private final Processor processor;
    private final Runnable boot;
    private final Deque<Call> calls = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private Optional<RpmsgPort> link = Optional.empty();
    private Optional<Endpoint> endpoint = Optional.empty();
    private int received;
    private boolean booted;

    ReplayedSide(Board board, Processor processor, List<Row> rows, Runnable boot) {
        this.board = board;
        this.processor = processor;
        this.boot = boot;
        this.rows.addAll(rows);
        findCalls(rows);
        processor.halt();
    }

    private void findCalls(List<Row> recorded) {
        int callbacks = 0;
        boolean inCallback = false;
        for (Row row : recorded) {
            callbacks += row.receives() ? 1 : 0;
            inCallback = (inCallback || row.receives()) && !row.returnsReceived();
            if (row.sends()) {
                calls.add(new Call(inCallback ? callbacks : OUTSIDE, row));
            }
        }
    }

    /** The link is up: all of the recorded programs make their first call then. */
    void linkUp(RpmsgPort port) {
        link = Optional.of(port);
        make(calls.remove());
    }

    /** Does the next operation, which is this one. */
    void follow(Row row) {
        assertThat(rows.remove()).isSameAs(row);
        if (!booted) {
            booted = true;
            processor.task(0, boot);
        }
        if (row.sends() && nextCallIsOutside() && calls.element().row() == row && link.isPresent()) {
            processor.task(0, () -> make(calls.remove()));
        }
        if (isLogged(row)) {
            goUntilLogged(row);
            received += row.receives() ? 1 : 0;
        }
        if (nothingElseFollows()) {
            goUntilIdle();
        }
    }

    private boolean isLogged(Row row) {
        return switch (row.operation()) {
            case DRIVER_ADD_AVAIL, DEVICE_ADD_USED -> true;
            case DRIVER_GET_USED, DEVICE_GET_AVAIL -> row.receives();
            case KICK -> row.atHost() ? (ring(row).usedFlags() & Vring.NO_NOTIFY) == 0
                    : (ring(row).availFlags() & Vring.NO_INTERRUPT) == 0;
        };
    }

    private Vring ring(Row row) {
        return row.ring() == 0 ? board.vring0 : board.vring1;
    }

    private void goUntilLogged(Row row) {
        int before = board.log.entries().size();
        processor.go();
        Optional<LogEntry> operation = Optional.empty();
        while (operation.isEmpty()) {
            assertThat(board.machine.step()).as("%s can go on to %s", processor.name(), row).isTrue();
            List<LogEntry> entries = board.log.entries();
            operation = entries.subList(before, entries.size()).stream().filter(ReplayedSide::isOperation).findFirst();
        }
        processor.halt();
        assertThat(operation.filter(entry -> isSame(entry, row))).as("%s found %s", row, operation).isPresent();
    }

    /** Whether all that may come before the side's next operation leaves no trace: a look into an empty ring. */
    private boolean nothingElseFollows() {
        Optional<Row> next = Optional.ofNullable(rows.peek());
        if (next.filter(row -> row.operation() == Operation.KICK).isPresent()) {
            return false;
        }
        Optional<Row> nextLogged = rows.stream().filter(row -> row.operation() != Operation.KICK && isLogged(row))
                .findFirst();
        return nextLogged.filter(Row::sends).isPresent() && nextCallIsOutside() && link.isPresent();
    }

    private void goUntilIdle() {
        int before = board.log.entries().size();
        processor.go();
        boolean busy = true;
        while (busy) {
            busy = board.machine.step();
        }
        processor.halt();
        List<LogEntry> entries = board.log.entries();
        assertThat(entries.subList(before, entries.size())).noneMatch(ReplayedSide::isOperation);
    }

    private static boolean isOperation(LogEntry entry) {
        return entry instanceof ChainOffered || entry instanceof ChainReturned || entry instanceof MessageTaken
                || entry instanceof Kicked;
    }

    private static boolean isSame(LogEntry entry, Row row) {
        String vring = "vdev0vring" + row.ring();
        return switch (row.operation()) {
            case DRIVER_ADD_AVAIL -> entry instanceof ChainOffered it && it.vring().equals(vring)
                    && it.head() == row.index() && it.address() == row.bufferAddress();
            case DEVICE_ADD_USED -> entry instanceof ChainReturned it && it.vring().equals(vring)
                    && it.head() == row.index();
            case DRIVER_GET_USED, DEVICE_GET_AVAIL -> entry instanceof MessageTaken it && it.vring().equals(vring);
            case KICK -> entry instanceof Kicked it && it.vring().equals(vring);
        };
    }

    private boolean nextCallIsOutside() {
        return !calls.isEmpty() && calls.element().callback() == OUTSIDE;
    }

    private void make(Call call) {
        byte[] payload = call.row().payload();
        if (call.row().dst() != RpmsgAddress.NAME_SERVICE) {
            endpoint.orElseThrow().send(payload);
            return;
        }
        NameServiceMessage announcement = NameServiceMessage.parse(payload).orElseThrow();
        if (announcement.action() == Action.CREATE) {
            link.orElseThrow().open(EndpointRequest.service(announcement.name()), this);
        } else {
            endpoint.orElseThrow().close();
        }
    }

    private void callback() {
        while (!calls.isEmpty() && calls.element().callback() == received) {
            make(calls.remove());
        }
    }

    @Override
    public void opened(Endpoint created) {
        endpoint = Optional.of(created);
    }

    @Override
    public void bound(Endpoint at) {
        callback();
    }

    @Override
    public void received(Endpoint at, ReceivedMessage message) {
        callback();
    }

    @Override
    public void unbound(Endpoint at) {
        callback();
    }
}
