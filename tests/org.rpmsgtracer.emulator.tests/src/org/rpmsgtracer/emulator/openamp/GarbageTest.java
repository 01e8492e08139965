/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.rpmsgtracer.emulator.openamp.HandMovedHost.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.virtio.Feature;

/** Whatever stands in the memory, both roles go on or stop, and throw nothing. */
class GarbageTest {

    private static final int NUM = 4;
    private static final List<OpenAmp> SYSTEMS = List.of(OpenAmp.GENERIC, OpenAmp.STM32MP1, OpenAmp.NUTTX,
            OpenAmp.ZEPHYR_IPC_SERVICE);

    @Test
    void survivesAnyBytesInRingsAndBuffers() {
        Set<String> printed = new TreeSet<>();
        for (long seed = 1; seed <= 400; seed++) {
            RandomStream random = new RandomStream(seed, "garbage");
            OpenAmp system = SYSTEMS.get((int) random.below(SYSTEMS.size()));
            long features = Feature.RPMSG_NAME_SERVICE | Feature.NUTTX_ACK
                    | (random.below(4) == 0 ? Feature.EVENT_IDX : 0);
            assertThatCode(() -> printed.addAll(run(system, features, random))).as("seed %d, %s", seed, system.id())
                    .doesNotThrowAnyException();
        }
        assertThat(printed).contains("unexpected buffer held counter", "vq_ring_free_chain: rx_vq - invalid ring index",
                "virtqueue_get_available_buffer: rx_vq - invalid ring index",
                "FATAL: rpmsg_virtio_return_buffer - add buffer failed");
    }

    private static Set<String> run(OpenAmp system, long features, RandomStream random) {
        Pair pair = new Pair(system, system, NUM, features);
        Board board = pair.board;
        List<ReceivedMessage> held = new ArrayList<>();
        RecordingUser atRemote = pair.openAtRemote(EndpointRequest.service("echo"), RecordingUser.echo());
        RecordingUser atHost = pair.openAtHost(EndpointRequest.service("echo"),
                new RecordingUser((endpoint, message) -> {
                    if (random.below(3) == 0) {
                        message.hold();
                        held.add(message);
                    }
                }));
        for (int round = 0; round < 30; round++) {
            for (long spoilt = random.below(4); spoilt > 0; spoilt--) {
                spoil(board, random);
            }
            if (!held.isEmpty() && random.below(2) == 0) {
                pair.at(board.host, held.removeFirst()::release);
            }
            use(pair, board, atHost, atRemote, random);
            board.kick((int) random.below(2), random.below(2) == 0 ? Role.DRIVER : Role.DEVICE);
            board.run();
        }
        return board.logged(Printed.class).stream().map(Printed::line).collect(Collectors.toSet());
    }

    private static void use(Pair pair, Board board, RecordingUser atHost, RecordingUser atRemote, RandomStream random) {
        boolean host = random.below(2) == 0;
        List<Endpoint> endpoints = (host ? atHost : atRemote).endpoints;
        if (endpoints.isEmpty()) {
            return;
        }
        Endpoint endpoint = endpoints.getFirst();
        boolean inPlace = random.below(2) == 0;
        boolean sent = random.below(2) == 0;
        byte[] payload = bytes("x".repeat((int) random.below(600)));
        pair.at(host ? board.host : board.remote, () -> {
            if (inPlace) {
                endpoint.takeSendBuffer(Patience.TRY, buffer -> buffer.ifPresent(it -> {
                    if (sent) {
                        it.send(1024, Math.min(payload.length, it.capacityBytes()), result -> {
                        });
                    } else {
                        it.release();
                    }
                }));
            } else {
                endpoint.send(1024, payload, Patience.TRY, result -> {
                });
            }
        });
    }

    /** Random bytes at a random place of a ring, a buffer's header, or the end of the memory in a descriptor. */
    private static void spoil(Board board, RandomStream random) {
        long at = switch ((int) random.below(4)) {
            case 0 -> (random.below(2) == 0 ? Board.VRING0 : Board.VRING1) + random.below(NUM * 16);
            case 1 -> (random.below(2) == 0 ? Board.VRING0 : Board.VRING1) + NUM * 16 + random.below(16);
            case 2 -> (random.below(2) == 0 ? Board.VRING0 : Board.VRING1) + 0x1000 + random.below(40);
            default -> Board.BUFFERS + 512 * random.below(2 * NUM) + random.below(18);
        };
        switch ((int) random.below(4)) {
            case 0 -> board.machine.memory().putU8(at, (int) random.below(256));
            case 1 -> board.machine.memory().putU8(at, (int) random.below(NUM + 1));
            case 2 -> board.machine.memory().putU64(at, random.next());
            default -> board.machine.memory().putU64(at, Board.SIZE_BYTES - random.below(40));
        }
    }
}
