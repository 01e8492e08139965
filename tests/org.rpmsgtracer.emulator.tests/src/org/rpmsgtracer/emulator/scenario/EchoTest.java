/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.ChainOffered;
import org.rpmsgtracer.emulator.log.RingEntry.ChainReturned;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.log.SoftwareEntry.EndpointCreated;
import org.rpmsgtracer.emulator.log.SoftwareEntry.EndpointDestroyed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;

/** The built-in scenario {@code echo}: what a live view of it shows, and how it ends. */
class EchoTest {

    private static final String VRING0 = "vdev0vring0";
    private static final String VRING1 = "vdev0vring1";
    private static final long SECOND_NS = 1_000_000_000L;

    private final Run run = new Run(Run.echo().lasting(8 * SECOND_NS), 1);

    @Test
    void keepsTrafficAnnouncementsAndOccupancyMoving() {
        run.toEnd();

        for (long from = SECOND_NS; from < 8 * SECOND_NS; from += SECOND_NS) {
            long begin = from;
            assertThat(run.logged(MessageSent.class).stream()
                    .filter(sent -> sent.timeNs() >= begin && sent.timeNs() < begin + SECOND_NS))
                    .as("messages in the second from %d ns", begin).hasSizeGreaterThan(50);
        }
        assertThat(run.logged(Announced.class).stream()
                .filter(announced -> announced.announcement().action() == Action.DESTROY)).hasSizeGreaterThan(3);
        assertThat(peak(VRING1)).isEqualTo(15);
        assertThat(peak(VRING0)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void echoesEveryMessageUnchanged() {
        run.toEnd();

        assertThat(run.logged(Printed.class)).extracting(Printed::line)
                .noneMatch(line -> line.startsWith("Data corruption") || line.contains("too big")
                        || line.contains("recipient") || line.contains("failed") || line.contains("timeout"));
    }

    @Test
    void endsWithAllServicesWithdrawnAndTheDeviceReset() {
        run.toEnd();

        assertThat(run.emulation.done()).isTrue();
        assertThat(run.emulation.machine().nowNs()).isBetween(8 * SECOND_NS, 8 * SECOND_NS + 100_000_000);
        assertThat(run.logged(StatusWritten.class)).extracting(StatusWritten::status).containsExactly(0, 1, 3, 7, 0);
        assertThat(run.logged(EndpointDestroyed.class)).extracting(it -> it.processor() + it.name() + it.address())
                .containsExactlyInAnyOrderElementsOf(run.logged(EndpointCreated.class).stream()
                        .map(it -> it.processor() + it.name() + it.address()).toList());
        assertThat(run.logged(Announced.class).stream().mapToInt(
                announced -> announced.announcement().action() == Action.CREATE ? 1 : -1).sum()).isZero();
        assertThat(run.emulation.boots().getFirst().state()).isEqualTo("offline");
        assertThat(RingIndex.distance(run.vring0.usedIdx(), run.vring0.availIdx())).isEqualTo(16);
        assertThat(run.vring1.usedIdx()).isEqualTo(run.vring1.availIdx());
    }

    @Test
    void endsWheneverItIsStopped() {
        for (long stopNs = 0; stopNs < 4_000_000; stopNs += 50_000) {
            Run stopped = new Run(Run.echo(), 3);
            stopped.emulation.runUntil(stopNs);
            stopped.emulation.stop();
            stopped.toEnd();

            assertThat(stopped.emulation.done()).as("stopped at %d ns", stopNs).isTrue();
            assertThat(stopped.emulation.machine().nowNs()).as("stopped at %d ns", stopNs)
                    .isLessThan(stopNs + 600_000_000L);
            assertThat(stopped.logged(StatusWritten.class).getLast().status()).as("stopped at %d ns", stopNs).isZero();
        }
    }

    @Test
    void endsWithinItsDurationOfZero() {
        assertThat(new Run(Run.echo().lasting(0), 1).toEnd().emulation.done()).isTrue();
    }

    @Test
    void endsOnceWhenItIsStoppedTwice() {
        run.emulation.runUntil(SECOND_NS);
        run.emulation.stop();
        run.emulation.stop();
        run.toEnd();
        run.emulation.runUntil(20 * SECOND_NS);

        assertThat(run.logged(StatusWritten.class)).hasSize(5);
    }

    @Test
    void storesEachMessageAsItsLogSays() {
        List<MessageSent> checked = new ArrayList<>();
        Scenario scenario = Run.echo().lasting(2 * SECOND_NS);
        Emulation[] running = new Emulation[1];
        Emulation emulation = Emulation.of(scenario, 5, entry -> {
            if (entry instanceof MessageSent sent) {
                assertStored(running[0].machine().memory(), sent);
                checked.add(sent);
            }
        });
        running[0] = emulation;

        emulation.runUntil(3 * SECOND_NS);

        assertThat(emulation.done()).isTrue();
        assertThat(checked).hasSizeGreaterThan(200);
    }

    @Test
    void writesItsLogAtTheInstantOfEachIndexStore() {
        List<String> stores = new ArrayList<>();
        Vring[] rings = {run.vring0, run.vring1};
        run.emulation.machine().memory().onStore((address, lengthBytes) -> {
            for (int i = 0; i < rings.length; i++) {
                if (lengthBytes == 2 && address == rings[i].layout().availIdx()) {
                    stores.add(run.emulation.machine().nowNs() + " offered vring" + i + " " + rings[i].availIdx());
                } else if (lengthBytes == 2 && address == rings[i].layout().usedIdx()) {
                    stores.add(run.emulation.machine().nowNs() + " returned vring" + i + " " + rings[i].usedIdx());
                }
            }
        });
        run.toEnd();

        List<String> logged = new ArrayList<>();
        for (LogEntry entry : run.log.entries()) {
            if (entry instanceof ChainOffered offered) {
                logged.add(offered.timeNs() + " offered " + offered.vring().substring(5) + " "
                        + RingIndex.add(offered.availIdx(), 1));
            } else if (entry instanceof ChainReturned returned) {
                logged.add(returned.timeNs() + " returned " + returned.vring().substring(5) + " "
                        + RingIndex.add(returned.usedIdx(), 1));
            }
        }
        assertThat(stores).isEqualTo(logged).hasSizeGreaterThan(5000);
    }

    @Test
    void goesOnWhenTheRingIndicesWrap() {
        List<String> complaints = new ArrayList<>();
        long[] messages = new long[1];
        Emulation emulation = Emulation.of(Run.echo().lasting(330 * SECOND_NS), 2, entry -> {
            if (entry instanceof MessageSent) {
                messages[0]++;
            } else if (entry instanceof Printed printed && printed.line().startsWith("Data corruption")) {
                complaints.add(printed.line());
            }
        });

        emulation.runUntil(331 * SECOND_NS);

        assertThat(emulation.done()).isTrue();
        assertThat(messages[0]).isGreaterThan(2 * 65536);
        assertThat(complaints).isEmpty();
    }

    private static void assertStored(Memory memory, MessageSent sent) {
        long descriptors = sent.vring().equals(VRING0) ? 0x1004_0000L : 0x1004_1000L;
        long buffer = memory.u64(descriptors + 16L * sent.head());
        assertThat(RpmsgHeader.read(memory, buffer)).isEqualTo(sent.header());
        assertThat(memory.bytes(buffer + 16, sent.header().length())).isEqualTo(sent.payload().toBytes());
    }

    /** The most messages that were in a ring at once. */
    private int peak(String vring) {
        int underWay = vring.equals(VRING0) ? 16 : 0;
        int peak = 0;
        for (LogEntry entry : run.log.entries()) {
            if (entry instanceof ChainOffered offered && offered.vring().equals(vring)) {
                underWay += vring.equals(VRING1) ? 1 : -1;
            } else if (entry instanceof ChainReturned returned && returned.vring().equals(vring)) {
                underWay += vring.equals(VRING1) ? -1 : 1;
            }
            peak = Math.max(peak, entry.timeNs() < 2_000_000 ? 0 : underWay);
        }
        return peak;
    }
}
