/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.trace.event.Event;

class StateCodecTest {

    private static SystemState again(SystemState state) throws CorruptIndexException {
        return StateCodec.decode(StateCodec.standing(state), StateCodec.moving(state));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aStateThatWasWrittenAndReadGoesOnLikeTheOther(long seed) throws CorruptIndexException {
        List<Event> events = RandomRecording.of(seed, 2000);
        int cut = new Random(seed).nextInt(events.size());
        SystemState state = new SystemState();
        events.subList(0, cut).forEach(state::apply);
        SystemState read = again(state);
        assertSame(read, state, "seed %d, after %d events".formatted(seed, cut));
        events.subList(cut, events.size()).forEach(event -> {
            state.apply(event);
            read.apply(event);
        });
        assertSame(read, state, "seed %d, cut at %d, at the end".formatted(seed, cut));
    }

    private static void assertSame(SystemState found, SystemState wanted, String where) {
        assertThat(found).as(where).usingRecursiveComparison().ignoringFields("settled", "namesGiven")
                .ignoringFieldsMatchingRegexes("connections\\..*\\.changes").isEqualTo(wanted);
        assertThat(StateCodec.standing(found)).as(where).isEqualTo(StateCodec.standing(wanted));
        assertThat(StateCodec.moving(found)).as(where).isEqualTo(StateCodec.moving(wanted));
    }

    @Test
    void theStateBeforeTheFirstEventHasNothing() throws CorruptIndexException {
        assertThat(StateCodec.standing(new SystemState())).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(StateCodec.moving(new SystemState())).containsExactly(0);
        assertSame(again(new SystemState()), new SystemState(), "empty");
    }

    @Test
    void isLaidOutAsTheFormatSays() {
        SystemState state = EventScript.ofFreshDevice().at(300).offer(EventScript.TO_REMOTE, 2, 28, 0)
                .create(EventScript.TO_HOST, "echo", 0x400).lifeCycle("rtos", "up").state();
        String ring = "0000000000000000 %s %s 08 10 0010000000000000 0020000000000000 0030000000000000 00 00 00 00";
        assertThat(StateCodec.standing(state)).isEqualTo(hex("02"
                + ring.formatted("00 00 0b" + text("vdev0vring0"), "01 01 05" + text("linux") + "02 04" + text("rtos"))
                + ring.formatted("01 03 0b" + text("vdev0vring1"), "00 01 02")
                + "01 02 04 02" + text("up") + "00"
                + "01 05 05" + text("vdev0") + "01 02 01 8008 06 04" + text("echo") + "02 01"
                + "00 00 01 05 06 ffffffff0f 8008 01"));
        assertThat(StateCodec.moving(state)).isEqualTo(hex("ac02 00 00 00 00 00 00 00 00 ac02"
                + "02 00 00 00 00 02 1c 03 00"));
    }

    private static String text(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void partsThatEndTooEarlyOrTooLateAreRefused() {
        SystemState state = EventScript.ofFreshDevice().create(EventScript.TO_HOST, "echo", 0x400).state();
        byte[] standing = StateCodec.standing(state);
        byte[] moving = StateCodec.moving(state);
        for (int length = 0; length <= standing.length + 1; length++) {
            byte[] other = Arrays.copyOf(standing, length);
            if (length != standing.length) {
                assertThatExceptionOfType(CorruptIndexException.class).as("standing part of %d bytes", length)
                        .isThrownBy(() -> StateCodec.decode(other, moving));
            }
        }
        for (int length = 0; length <= moving.length + 1; length++) {
            byte[] other = Arrays.copyOf(moving, length);
            if (length != moving.length) {
                assertThatExceptionOfType(CorruptIndexException.class).as("moving part of %d bytes", length)
                        .isThrownBy(() -> StateCodec.decode(standing, other));
            }
        }
    }

    @Test
    void randomBytesAreRefusedOrAreAState() {
        long seed = 4711;
        Random random = new Random(seed);
        List<Event> events = RandomRecording.of(seed, 800);
        SystemState state = new SystemState();
        events.forEach(state::apply);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] standing = StateCodec.standing(state);
            byte[] moving = StateCodec.moving(state);
            byte[] hit = random.nextInt(3) == 0 ? moving : standing;
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                hit[random.nextInt(hit.length)] = (byte) random.nextInt();
            }
            try {
                SystemState read = StateCodec.decode(standing, moving);
                events.forEach(read::apply);
                assertThat(read.vrings()).as("seed %d, round %d", seed, i).isNotEmpty();
            } catch (CorruptIndexException e) {
                assertThat(e.getMessage()).as("seed %d, round %d", seed, i).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).as("seed %d", seed).isBetween(100, 2999);
    }

    @Test
    void aHugeCountCostsNoMemory() {
        byte[] standing = hex("00 ffffffff07");
        assertThatExceptionOfType(CorruptIndexException.class)
                .isThrownBy(() -> StateCodec.decode(standing, new byte[1]))
                .withMessage("2147483647 entries are to follow byte 6, where 0 bytes follow");
        assertThatExceptionOfType(CorruptIndexException.class)
                .isThrownBy(() -> StateCodec.decode(hex("8102"), new byte[1]))
                .withMessage("the number before byte 2 is 257, expected 0..256");
    }

    @Test
    void aVirtqueueThatIsDescribedTwiceIsRefused() {
        byte[] once = StateCodec.standing(new EventScript().ring(EventScript.TO_HOST, 8, 0, 0, 0).state());
        assertThat(once[0]).isEqualTo((byte) 1);
        byte[] twice = StateCodec.standing(EventScript.ofFreshDevice().state());
        int secondNumber = once.length - 6 + Long.BYTES;
        assertThat(twice[secondNumber]).isEqualTo((byte) 1);
        twice[secondNumber] = 0;
        assertThatExceptionOfType(CorruptIndexException.class)
                .isThrownBy(() -> StateCodec.decode(twice, new byte[1])).withMessage("a virtqueue is described twice");
    }

    @Test
    void endpointsBeyondTheLimitAreOnlySaidToBeThere() throws CorruptIndexException {
        EventScript script = EventScript.ofFreshDevice();
        for (int address = 0; address < EndpointTable.LIMIT; address++) {
            script.message(EventScript.TO_HOST, 1024 + address, 0xFFFF_FFFFL, 0);
        }
        SystemState full = script.state();
        assertThat(full.endpoints()).hasSize(EndpointTable.LIMIT);
        assertThat(full.omitsEndpoints()).isFalse();
        long changes = full.standingChanges();
        new EventScript().message(EventScript.TO_HOST, 1, 2, 0).create(EventScript.TO_HOST, "echo", 3)
                .message(EventScript.TO_HOST, 4, 5, 0).events().forEach(full::apply);
        assertThat(full.endpoints()).hasSize(EndpointTable.LIMIT);
        assertThat(full.omitsEndpoints()).isTrue();
        assertThat(full.standingChanges()).isLessThan(changes + 5);
        assertThat(again(full).omitsEndpoints()).isTrue();
        assertThat(full.copy().omitsEndpoints()).isTrue();
    }

    @Test
    void lifeCyclesBeyondTheLimitAreNotKept() {
        EventScript script = new EventScript();
        for (int i = 0; i <= SystemState.LIFE_CYCLE_LIMIT; i++) {
            script.lifeCycle("processor" + i, "running");
        }
        SystemState state = script.lifeCycle("processor0", "offline").state();
        assertThat(state.lifeCycles()).hasSize(SystemState.LIFE_CYCLE_LIMIT).containsEntry("processor0", "offline");
    }
}
