/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.LinuxBench.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.linux.LinuxBench.Taken;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderBlocked;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderResumed;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;

/** Senders that wait for a transmit buffer (rpmsg.md 2.5). */
class SleepingSenderTest {

    private static final int NUM = 8;

    private final Diary diary = new Diary();
    private final List<Integer> results = new ArrayList<>();
    private final LinuxBench bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
            port -> port.open(EndpointRequest.service("s"), diary));

    @BeforeEach
    void sendAllBuffers() {
        bench.announce("s", 0x1e, Action.CREATE);
        for (int i = 0; i < NUM; i++) {
            send("" + i);
        }
        results.clear();
    }

    @Test
    void sleepsForABufferWithInterruptsOn() {
        send("waits");
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM);
        assertThat(bench.vring1.availFlags()).isZero();
        assertThat(bench.logged(SenderBlocked.class)).hasSize(1);
        assertThat(results).isEmpty();

        Taken first = bench.take();
        bench.giveBack(first.head());

        assertThat(bench.logged(SenderResumed.class)).hasSize(1);
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM + 1);
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.vring1.descriptor(bench.vring1.availHead(NUM)).address())
                .isEqualTo(first.descriptor().address());
        assertThat(results).containsExactly(0);
    }

    @Test
    void keepsInterruptsOnWhileAnySenderSleeps() {
        send("a");
        send("b");

        bench.giveBack(bench.take().head());
        assertThat(bench.vring1.availFlags()).isZero();
        bench.giveBack(bench.take().head());
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM + 2);
    }

    @Test
    void sleepsOnWhenTheBufferIsThereButTheKickIsNot() {
        send("waits");
        bench.fromHost.complete(bench.take().head(), 28);
        bench.run(14_000_000_000L);

        assertThat(results).isEmpty();
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM);
    }

    @Test
    void givesUpAfter15SecondsWithErestartsys() {
        send("waits");
        long blockedNs = bench.logged(SenderBlocked.class).getFirst().timeNs();

        bench.machine.runUntil(blockedNs + 14_999_999_999L);
        assertThat(bench.printed()).doesNotContain("timeout waiting for a tx buffer");
        bench.machine.runUntil(blockedNs + 15_001_000_000L);
        assertThat(bench.printed()).contains("timeout waiting for a tx buffer");
        assertThat(results).containsExactly(-512);
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.vring1.availIdx()).isEqualTo(NUM);
    }

    @Test
    void eachSleeperHasItsOwn15Seconds() {
        send("first");
        bench.run(5_000_000_000L);
        send("second");
        bench.run(10_000_000_000L);
        assertThat(results).containsExactly(-512);

        bench.run(5_000_000_000L);
        assertThat(results).containsExactly(-512, -512);
    }

    @Test
    void sleepsToTheEndOfItsTimeWhenTheDeviceIsRemoved() {
        send("waits");
        bench.stop();
        bench.start();
        bench.vring1.putAvailFlags(0);
        assertThat(results).isEmpty();

        bench.run(15_000_000_000L);
        assertThat(results).containsExactly(-512);
        assertThat(bench.vring1.availIdx()).isZero();
        assertThat(bench.vring1.availFlags()).isZero();
    }

    private void send(String text) {
        bench.onLinux(() -> diary.last().send(0x1e, text(text), Patience.WAIT, results::add));
    }
}
