/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;

/** A remote that writes nonsense into shared memory: Linux prints and goes on, or stops that queue. */
class GarbageTest {

    private static final int NUM = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivesAnyBytesInRingsAndBuffers(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            Diary diary = new Diary();
            LinuxBench bench = new LinuxBench(NUM, random.nextBoolean()
                    ? Feature.RPMSG_NAME_SERVICE
                    : Feature.RPMSG_NAME_SERVICE | Feature.EVENT_IDX,
                    port -> port.open(EndpointRequest.service("s"), diary));
            bench.announce("s", 0x1e, Action.CREATE);
            assertThatCode(() -> scribble(bench, diary, random)).as("seed %d, run %d", seed, run)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesAnyMessage(long seed) {
        Random random = new Random(seed);
        Diary diary = new Diary();
        LinuxBench bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
                port -> port.open(EndpointRequest.service("s"), diary));
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[512];
            random.nextBytes(bytes);
            int head = bench.vring0.availHead(i);
            Memory memory = bench.machine.memory();
            memory.write(bench.vring0.descriptor(head).address(), bytes, 0, bytes.length);
            if (random.nextInt(3) > 0) {
                memory.putU32(bench.vring0.descriptor(head).address() + 4, random.nextBoolean() ? 53 : 1024);
                memory.putU16(bench.vring0.descriptor(head).address() + 12, 40);
            }
            bench.vring0.putUsed(i, new UsedElement(head, random.nextInt(4) == 0 ? random.nextInt(20) : 512));
            bench.vring0.putUsedIdx(i + 1);
            int number = i;
            assertThatCode(() -> {
                bench.ring(0);
                bench.run();
            }).as("seed %d, message %d", seed, number).doesNotThrowAnyException();
        }
        assertThat(bench.printed()).as("seed %d", seed).contains("msg received with no recipient");
    }

    private static void scribble(LinuxBench bench, Diary diary, Random random) {
        Memory memory = bench.machine.memory();
        for (int i = 0; i < 50; i++) {
            byte[] garbage = new byte[1 + random.nextInt(64)];
            random.nextBytes(garbage);
            long ring = random.nextBoolean() ? LinuxBench.VRING0 : LinuxBench.VRING1;
            long address = switch (random.nextInt(4)) {
                case 0 -> ring + random.nextInt(256);
                case 1 -> ring + 4096;
                case 2 -> ring + 4096 + random.nextInt(64);
                default -> LinuxBench.BUFFERS + random.nextInt(2 * NUM * 512 - 64);
            };
            memory.write(address, garbage, 0, garbage.length);
            bench.ring(random.nextInt(2));
            byte[] payload = new byte[random.nextInt(500)];
            bench.linux.task(0, () -> diary.last().send(random.nextInt(2000), payload, Patience.TRY, result -> {
            }));
            bench.run();
        }
        bench.stop();
        bench.start();
    }
}
