/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry.ChainOffered;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.openamp.RecordedRun.Row;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * The emulated OpenAMP pair doing what a recorded one did: both sides make the recorded calls in the recorded order,
 * in no time. What stands in the memory then comes out of the emulation.
 */
final class Replay {

    private static final CostModel NO_TIME = new CostModel(0, 0, 0, Long.MAX_VALUE, 0);

    final Board board = Board.withTable(256, 0x1000, Feature.RPMSG_NAME_SERVICE, NO_TIME);
    private final ReplayedSide host;
    private final ReplayedSide remote;
    private final long[][] bufferOfHead = new long[2][256];
    /**
     * Bytes after the NUL of an announced name that nothing has overwritten since: the library copies them from
     * uninitialised stack.
     */
    private final BitSet padding = new BitSet();
    private int logged;

    Replay(List<Row> rows) {
        ReplayedSide[] sides = new ReplayedSide[2];
        OpenAmpHost hostSoftware = new OpenAmpHost(board.host, OpenAmp.GENERIC, port -> sides[0].linkUp(port),
                board.log);
        OpenAmpRemote remoteSoftware = new OpenAmpRemote(board.remote, OpenAmp.GENERIC, port -> sides[1].linkUp(port),
                board.log);
        sides[0] = new ReplayedSide(board, board.host, rows.stream().filter(Row::atHost).toList(),
                () -> hostSoftware.probe(board.transport));
        sides[1] = new ReplayedSide(board, board.remote, rows.stream().filter(row -> !row.atHost()).toList(),
                () -> remoteSoftware.boot(board.port));
        host = sides[0];
        remote = sides[1];
    }

    /** Does the next recorded operation. */
    void follow(Row row) {
        (row.atHost() ? host : remote).follow(row);
        List<LogEntry> entries = board.log.entries();
        entries.subList(logged, entries.size()).forEach(this::look);
        logged = entries.size();
    }

    private void look(LogEntry entry) {
        if (entry instanceof ChainOffered offered) {
            bufferOfHead[ring(offered.vring())][offered.head()] = offered.address();
        } else if (entry instanceof MessageSent sent) {
            int address = (int) bufferOfHead[ring(sent.vring())][sent.head()];
            int payload = address + RpmsgHeader.SIZE_BYTES;
            padding.clear(address, payload + sent.header().length());
            if (sent.header().dst() == RpmsgAddress.NAME_SERVICE) {
                int name = NameServiceMessage.parse(sent.payload().toBytes()).orElseThrow().name().length();
                padding.set(payload + name + 1, payload + NameServiceMessage.NAME_BYTES);
            }
        }
    }

    private static int ring(String vring) {
        return vring.endsWith("0") ? 0 : 1;
    }

    /** The ranges of memory that need not be as recorded. */
    List<String> exceptedRanges() {
        return padding.stream()
                .filter(from -> from == 0 || !padding.get(from - 1))
                .mapToObj(from -> String.format("0x%x..0x%x", from, padding.nextClearBit(from) - 1))
                .toList();
    }

    /** Whether the memory is as recorded. */
    boolean matches(byte[] recorded) {
        return Arrays.equals(exceptPadding(recorded), recorded);
    }

    /** The first places where the memory is not as recorded. */
    List<String> differences(byte[] recorded) {
        byte[] found = exceptPadding(recorded);
        assertThat(recorded).hasSameSizeAs(found);
        return IntStream.range(0, found.length)
                .filter(i -> found[i] != recorded[i])
                .limit(40)
                .mapToObj(i -> String.format("0x%x: %02x, recorded %02x", i, found[i], recorded[i]))
                .toList();
    }

    private byte[] exceptPadding(byte[] recorded) {
        byte[] found = board.machine.memory().bytes(0, Board.SIZE_BYTES);
        padding.stream().forEach(i -> found[i] = recorded[i]);
        return found;
    }
}
