/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
 * The emulated OpenAMP pair against memory that a real one left behind (tests/data/openamp, open-amp v2025.10). Both
 * sides make the recorded calls in the recorded order; whatever stands in the memory then comes out of the emulation
 * and must be the same byte for byte. Only what follows the NUL of an announced name may differ: the library copies it
 * from uninitialised stack.
 */
class RecordingTest {

    private static final CostModel NO_TIME = new CostModel(0, 0, 0, Long.MAX_VALUE, 0);

    private final Board board = Board.withTable(256, 0x1000, Feature.RPMSG_NAME_SERVICE, NO_TIME);
    /** Bytes after the NUL of an announced name that nothing has overwritten since. */
    private final BitSet padding = new BitSet();

    @ParameterizedTest
    @CsvSource({"echo-ping, mid", "echo-ping, end", "echo-ping, remote-killed", "sample-echo, mid", "sample-echo, end",
        "sample-echo, remote-killed"})
    void leavesTheSameMemoryAsTheRecordedPrograms(String program, String moment) {
        RecordedRun recorded = RecordedRun.read(program, moment);
        replay(recorded.rows());
        findPadding();

        byte[] found = board.machine.memory().bytes(0, Board.SIZE_BYTES);
        byte[] expected = recorded.image().clone();
        except(program + " " + moment, found, expected);
        assertThat(differences(found, expected)).isEmpty();
    }

    private void replay(List<Row> rows) {
        ReplayedSide[] sides = new ReplayedSide[2];
        OpenAmpHost hostSoftware = new OpenAmpHost(board.host, OpenAmp.GENERIC, port -> sides[0].linkUp(port),
                board.log);
        OpenAmpRemote remoteSoftware = new OpenAmpRemote(board.remote, OpenAmp.GENERIC, port -> sides[1].linkUp(port),
                board.log);
        sides[0] = new ReplayedSide(board, board.host, rows.stream().filter(Row::atHost).toList(),
                () -> hostSoftware.probe(board.transport));
        sides[1] = new ReplayedSide(board, board.remote, rows.stream().filter(row -> !row.atHost()).toList(),
                () -> remoteSoftware.boot(board.port));
        for (Row row : rows) {
            sides[row.atHost() ? 0 : 1].follow(row);
        }
    }

    private void findPadding() {
        long[][] buffers = new long[2][256];
        board.log.entries().forEach(entry -> {
            if (entry instanceof ChainOffered offered) {
                buffers[ring(offered.vring())][offered.head()] = offered.address();
            } else if (entry instanceof MessageSent sent) {
                int address = (int) buffers[ring(sent.vring())][sent.head()];
                int payload = address + RpmsgHeader.SIZE_BYTES;
                padding.clear(address, payload + sent.header().length());
                if (sent.header().dst() == RpmsgAddress.NAME_SERVICE) {
                    int name = NameServiceMessage.parse(sent.payload().toBytes()).orElseThrow().name().length();
                    padding.set(payload + name + 1, payload + NameServiceMessage.NAME_BYTES);
                }
            }
        });
    }

    private static int ring(String vring) {
        return vring.endsWith("0") ? 0 : 1;
    }

    private void except(String run, byte[] found, byte[] expected) {
        for (int from = padding.nextSetBit(0); from >= 0; from = padding.nextSetBit(padding.nextClearBit(from))) {
            int to = padding.nextClearBit(from);
            System.out.printf("%s: 0x%x..0x%x excepted, padding after the NUL of an announced name%n", run, from,
                    to - 1);
            System.arraycopy(found, from, expected, from, to - from);
        }
    }

    /** The first places where the memories differ. */
    private static List<String> differences(byte[] found, byte[] expected) {
        assertThat(found).hasSameSizeAs(expected);
        return IntStream.range(0, found.length)
                .filter(i -> found[i] != expected[i])
                .limit(40)
                .mapToObj(i -> String.format("0x%x: %02x, recorded %02x", i, found[i], expected[i]))
                .toList();
    }
}
