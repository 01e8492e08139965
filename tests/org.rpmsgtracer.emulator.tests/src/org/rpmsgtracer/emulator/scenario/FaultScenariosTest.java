/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.ChainOffered;
import org.rpmsgtracer.emulator.log.RingEntry.ChainReturned;
import org.rpmsgtracer.emulator.log.RingEntry.Interrupted;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareEntry.ChannelCreated;
import org.rpmsgtracer.emulator.log.SoftwareEntry.MessageTaken;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderBlocked;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** What each fault leaves in the log of its built-in scenario, from half a second on, when it happens. */
class FaultScenariosTest {

    private static final long MS = 1_000_000;
    private static final long THEN = 500 * MS;
    private static final long END = 1_500 * MS;
    private static final String TO_HOST = "vdev0vring0";
    private static final String FROM_HOST = "vdev0vring1";

    private record Run(List<LogEntry> entries) {

        static Run of(String name) {
            return of(name, END);
        }

        static Run of(String name, long endNs) {
            EmulationLog log = new EmulationLog();
            Emulation.of(BuiltInScenarios.byName("fault-" + name).orElseThrow(), 1, log).runUntil(endNs);
            return new Run(log.entries());
        }

        Run between(long fromNs, long toNs) {
            return new Run(entries.stream().filter(it -> it.timeNs() >= fromNs && it.timeNs() < toNs).toList());
        }

        Run after(long fromNs) {
            return between(fromNs, Long.MAX_VALUE);
        }

        <T extends LogEntry> List<T> all(Class<T> type) {
            return entries.stream().filter(type::isInstance).map(type::cast).toList();
        }

        List<MessageSent> sent(String vring) {
            return all(MessageSent.class).stream().filter(it -> it.vring().equals(vring)).toList();
        }

        List<MessageTaken> taken(String vring) {
            return all(MessageTaken.class).stream().filter(it -> it.vring().equals(vring)).toList();
        }

        List<String> lines() {
            return all(Printed.class).stream().map(Printed::line).toList();
        }

        /** From the last message of the host before the fault's effect to its being taken. */
        long longestWayToTheRemoteNs() {
            List<MessageSent> sent = sent(FROM_HOST);
            List<MessageTaken> taken = taken(FROM_HOST);
            long longest = 0;
            for (int i = 0; i < taken.size(); i++) {
                longest = Math.max(longest, taken.get(i).timeNs() - sent.get(i).timeNs());
            }
            return longest;
        }

        /** How long the remote keeps a buffer at most. */
        long longestHoldNs() {
            List<MessageTaken> taken = taken(FROM_HOST);
            return taken.stream()
                    .flatMapToLong(it -> all(ChainReturned.class).stream()
                            .filter(back -> back.vring().equals(FROM_HOST) && back.head() == it.head()
                                    && back.timeNs() >= it.timeNs())
                            .limit(1)
                            .mapToLong(back -> back.timeNs() - it.timeNs()))
                    .max().orElseThrow();
        }
    }

    @Test
    void everyKindOfFaultHasAScenario() {
        Set<String> kinds = BuiltInScenarios.list().stream()
                .flatMap(scenario -> scenario.faults().stream())
                .map(fault -> fault.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(kindsOf(Fault.class).toList());
    }

    private static Stream<String> kindsOf(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted != null) {
            return Stream.of(permitted).flatMap(FaultScenariosTest::kindsOf).distinct();
        }
        // the permitted ones of an interface that names none are those nested beside it
        return type.isRecord()
                ? Stream.of(type.getSimpleName())
                : Stream.of(Fault.class.getDeclaredClasses())
                        .filter(it -> it != type && type.isAssignableFrom(it))
                        .flatMap(FaultScenariosTest::kindsOf)
                        .distinct();
    }

    @Test
    void kickLost() {
        Run run = Run.of("kick-lost");
        assertThat(run.sent(FROM_HOST)).hasSize(run.taken(FROM_HOST).size() + 1);
        assertThat(run.after(THEN + 10 * MS).all(MessageSent.class)).isEmpty();
    }

    @Test
    void kickLate() {
        assertThat(Run.of("kick-late").longestWayToTheRemoteNs()).isBetween(50 * MS, 51 * MS);
    }

    @Test
    void kickDoubled() {
        Run run = Run.of("kick-doubled").between(THEN, THEN + 100 * MS);
        long kicks = run.all(Kicked.class).stream().filter(it -> it.by() == Role.DEVICE).count();
        assertThat(kicks).isPositive();
        assertThat(run.all(Interrupted.class).stream().filter(it -> it.at() == Role.DRIVER)).hasSize(
                Math.toIntExact(2 * kicks));
    }

    @Test
    void mailboxFull() {
        Run run = Run.of("mailbox-full");
        assertThat(run.lines()).contains("imx_rproc_kick: failed (1, err:-62)");
        assertThat(run.sent(FROM_HOST)).hasSize(run.taken(FROM_HOST).size() + 1);
    }

    @Test
    void bufferHeld() {
        assertThat(Run.of("buffer-held").longestHoldNs()).isBetween(200 * MS, 201 * MS);
    }

    @Test
    void bufferLeaked() {
        Run run = Run.of("buffer-leaked", 16_000 * MS);
        assertThat(run.after(THEN).taken(FROM_HOST)).hasSize(16);
        assertThat(run.after(THEN).all(ChainReturned.class)).isEmpty();
        long blockedNs = run.all(SenderBlocked.class).getFirst().timeNs();
        assertThat(run.between(blockedNs + 15_000 * MS, blockedNs + 15_001 * MS).lines()).contains(
                "timeout waiting for a tx buffer");
    }

    @Test
    void announcementLost() {
        Run run = Run.of("announcement-lost");
        assertThat(run.all(Announced.class)).isEmpty();
        assertThat(run.all(ChannelCreated.class)).isEmpty();
    }

    @Test
    void announcementLate() {
        assertThat(Run.of("announcement-late").all(Announced.class)).singleElement()
                .satisfies(it -> assertThat(it.timeNs()).isBetween(300 * MS, 310 * MS));
    }

    @Test
    void announcementDoubled() {
        Run run = Run.of("announcement-doubled");
        assertThat(run.all(Announced.class)).hasSize(2);
        assertThat(run.lines()).contains("channel rpmsg-openamp-demo-channel:ffffffff:400 already exist",
                "rpmsg_create_channel failed");
    }

    @Test
    void announcementMalformed() {
        Run run = Run.of("announcement-malformed");
        assertThat(run.lines()).contains("malformed ns msg (39)");
        assertThat(run.all(ChannelCreated.class)).isEmpty();
    }

    @Test
    void announcementMisnamed() {
        Run run = Run.of("announcement-misnamed");
        assertThat(run.all(ChannelCreated.class)).singleElement().satisfies(channel -> {
            assertThat(channel.name()).isEqualTo("rpmsg-demo-channel");
            assertThat(channel.src()).isEqualTo(RpmsgAddress.ANY);
        });
        assertThat(run.sent(FROM_HOST)).isEmpty();
    }

    @Test
    void announcementColliding() {
        assertThat(Run.of("announcement-colliding").all(ChannelCreated.class))
                .extracting(ChannelCreated::dst).containsExactly(0x400L, 0x400L);
    }

    @Test
    void announcedEarly() {
        Run run = Run.of("announced-early");
        long readyNs = run.all(StatusWritten.class).getLast().timeNs();
        assertThat(run.all(StatusWritten.class).getLast().status()).isEqualTo(7);
        assertThat(run.all(Announced.class)).singleElement()
                .satisfies(it -> assertThat(it.timeNs()).isLessThan(readyNs));
    }

    @Test
    void lengthOversized() {
        Run run = Run.of("length-oversized");
        assertThat(run.lines()).contains("inbound msg too big: (512, 4096)");
        int head = run.taken(TO_HOST).getLast().head();
        assertThat(run.after(THEN).all(ChainOffered.class)).as("Linux keeps the buffer")
                .noneMatch(it -> it.vring().equals(TO_HOST) && it.head() == head);
    }

    @Test
    void messageUnpublished() {
        Run run = Run.of("message-unpublished").after(THEN);
        long crashNs = run.all(Printed.class).getFirst().timeNs();
        assertThat(run.lines()).startsWith("crash detected in rtos: type fatal error");
        assertThat(run.between(THEN, crashNs).taken(FROM_HOST)).as("the remote takes a ping").hasSize(1);
        assertThat(run.between(THEN, crashNs).sent(TO_HOST)).as("and does not answer it").isEmpty();
        assertThat(run.after(crashNs + 1).all(Announced.class)).as("it is recovered").hasSize(1);
    }

    @Test
    void callbackSlow() {
        assertThat(Run.of("callback-slow").longestHoldNs()).isBetween(20 * MS, 21 * MS);
    }

    @Test
    void descriptorCorrupted() {
        Run run = Run.of("descriptor-corrupted");
        assertThat(run.between(0, THEN).all(ChainReturned.class))
                .anyMatch(it -> it.vring().equals(TO_HOST) && it.head() == 3);
        assertThat(run.after(THEN).all(ChainReturned.class)).as("its buffer is used up")
                .noneMatch(it -> it.vring().equals(TO_HOST) && it.head() == 3);
    }

    @Test
    void indexCorrupted() {
        Run run = Run.of("index-corrupted");
        assertThat(run.taken(TO_HOST).size() - run.sent(TO_HOST).size()).as("messages that nobody sent")
                .isEqualTo(300);
    }

    @Test
    void usedEntryForged() {
        Run run = Run.of("used-entry-forged");
        assertThat(run.lines()).contains("output:id 40 out of range");
        assertThat(run.after(THEN + 10 * MS).sent(FROM_HOST)).isEmpty();
    }

    @Test
    void coreCrashed() {
        Run run = Run.of("core-crashed");
        assertThat(run.lines()).containsSubsequence("crash detected in rtos: type fatal error",
                "handling crash #1 in rtos", "recovering rtos", "remote processor rtos is now up");
        assertThat(run.after(THEN).all(Announced.class)).hasSize(1);
        assertThat(run.after(THEN).taken(FROM_HOST).getFirst().cursor()).as("indices begin again").isEqualTo(1);
    }

    @Test
    void coreRestarted() {
        Run run = Run.of("core-restarted").after(THEN);
        assertThat(run.lines()).noneMatch(line -> line.contains("crash"));
        assertThat(run.taken(FROM_HOST).getFirst().cursor()).as("old messages again").isEqualTo(1);
        assertThat(run.taken(FROM_HOST).size()).isGreaterThan(run.sent(FROM_HOST).size());
    }

    @Test
    void coreStuck() {
        Run run = Run.of("core-stuck").between(THEN, THEN + 300 * MS);
        assertThat(run.sent(FROM_HOST)).hasSize(1);
        assertThat(run.taken(FROM_HOST)).isEmpty();
        assertThat(Run.of("core-stuck").after(THEN + 301 * MS).taken(FROM_HOST)).hasSizeGreaterThan(50);
    }

    @Test
    void priorityInverted() {
        assertThat(Run.of("priority-inverted").longestWayToTheRemoteNs()).isBetween(90 * MS, 101 * MS);
    }

    @Test
    void cacheStale() {
        Run run = Run.of("cache-stale");
        assertThat(run.between(0, THEN).sent(TO_HOST)).as("healthy with maintenance").hasSizeGreaterThan(50);
        assertThat(run.between(THEN, THEN + 100 * MS).taken(TO_HOST)).as("without it, no echo is seen").isEmpty();
    }

    @Test
    void tableAlignment() {
        Run run = Run.of("table-alignment");
        assertThat(run.lines()).contains("remote processor rtos is now up");
        assertThat(run.sent(TO_HOST)).as("announced where nobody looks").hasSize(1);
        assertThat(run.all(ChannelCreated.class)).isEmpty();
    }

    @Test
    void tableAddress() {
        assertThat(Run.of("table-address").lines()).contains("Registered carveout doesn't fit len request",
                "Boot failed: -12");
    }
}
