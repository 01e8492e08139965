/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.emulator.openamp.RecordedSeries.Copy;

/**
 * The emulated OpenAMP pair against memory that a real one left behind (tests/data/openamp, open-amp v2025.10): the
 * same byte for byte, but for what follows the NUL of an announced name.
 */
class RecordingTest {

    @ParameterizedTest
    @CsvSource({"echo-ping, mid", "echo-ping, end", "echo-ping, remote-killed", "sample-echo, mid", "sample-echo, end",
        "sample-echo, remote-killed"})
    void leavesTheSameMemoryAsTheRecordedPrograms(String program, String moment) {
        RecordedRun recorded = RecordedRun.read(program, moment);
        Replay replay = new Replay(recorded.rows());
        recorded.rows().forEach(replay::follow);

        replay.exceptedRanges().forEach(range -> System.out.println(
                program + " " + moment + ": " + range + " excepted, padding after the NUL of an announced name"));
        assertThat(replay.differences(recorded.image())).isEmpty();
    }

    /** Copies during which an index moved show no instant; all others must be the memory after some operation. */
    @Test
    void passesThroughEachInstantOfALiveSeries() {
        RecordedSeries series = RecordedSeries.read();
        Replay replay = new Replay(series.rows());
        List<Copy> instants = series.copies().stream().filter(Copy::isInstant).toList();
        BitSet seen = new BitSet();
        for (RecordedRun.Row row : series.rows()) {
            replay.follow(row);
            int used0 = replay.board.vring0.usedIdx();
            int avail1 = replay.board.vring1.availIdx();
            for (int i = 0; i < instants.size(); i++) {
                if (!seen.get(i) && instants.get(i).showsIndices(used0, avail1)
                        && replay.matches(instants.get(i).memory())) {
                    seen.set(i);
                }
            }
        }
        List<Integer> missed = new ArrayList<>();
        for (int i = seen.nextClearBit(0); i < instants.size(); i = seen.nextClearBit(i + 1)) {
            missed.add(instants.get(i).number());
        }
        assertThat(instants).hasSize(57);
        assertThat(missed).isEmpty();
    }
}
