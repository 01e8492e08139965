/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.rpmsgtracer.emulator.linux.RecordedMemory.Segment;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellListener;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * A recording against the emulated Linux. The remote does what the recorded one did, in that order; before each of its
 * acts, Linux runs just as far as the recorded remote has seen it. Everything that Linux writes is compared.
 */
final class LinuxReplay {

    static final long MEMORY = 0x40_0000;
    static final long MEMORY_BYTES = 0x60_0000;

    private static final int MOST_STEPS = 100_000;

    private final Path folder;
    private final List<RemoteRecord> records;
    private final int clientLoadedBefore;
    private final SampleClient client;
    private final LinuxBench bench;
    private final boolean eventIdx;
    private final int[] kicks = new int[2];
    private final int[] kicksSeen = new int[2];
    private int next;

    /** @param clientLoadedBefore the record before which the sample client is loaded, 0 for at boot */
    LinuxReplay(Path folder, int messages, int clientLoadedBefore) throws IOException {
        this.folder = folder;
        this.records = RemoteRecord.readAll(folder.resolve("remote.jsonl.gz"));
        this.clientLoadedBefore = clientLoadedBefore;
        this.client = new SampleClient(messages);
        long offered = records.stream().filter(it -> it.is("vhost_user", "msg", "GET_FEATURES")).findFirst()
                .orElseThrow().number("reply");
        RecordedMemory online = RecordedMemory.read(folder, "online");
        bench = new LinuxBench(BufferMemory.heap(MEMORY, MEMORY_BYTES), List.of(online.layout(0), online.layout(1)),
                online.segment("buffers").address(), offered & 0xFFFF_FFFFL, LinuxHost.VIRTIO_RPMSG_BUS, port -> {
                    if (clientLoadedBefore == 0) {
                        port.open(SampleClient.REQUEST, client);
                    }
                });
        eventIdx = (offered & Feature.EVENT_IDX) != 0;
        bench.transport.doorbells.toDevice().onRing(new DoorbellListener() {
            @Override
            public void rung(Doorbell doorbell, int notifyId) {
                kicks[notifyId]++;
            }
        });
        bench.start();
        kicksSeen[0] = 1;
        while (!records.get(next).is("snapshot", "tag", "online")) {
            next++;
        }
    }

    /** Goes on to a snapshot and compares all bytes. */
    void compareAt(String tag) throws IOException {
        while (!records.get(next).is("snapshot", "tag", tag)) {
            replay(records.get(next++));
        }
        RecordedMemory expected = RecordedMemory.read(folder, tag);
        Vring input = expected.vring(0);
        Vring output = expected.vring(1);
        runUntil("the snapshot " + tag, () -> bench.vring0.availIdx() == input.availIdx()
                && bench.vring0.usedEvent() == input.usedEvent() && bench.vring1.availIdx() == output.availIdx());
        for (Segment segment : expected.segments()) {
            assertThat(memory().bytes(segment.address(), segment.bytes().length)).as("%s at %s", segment.name(), tag)
                    .isEqualTo(segment.bytes());
        }
    }

    /** How often Linux has rung for a vring. */
    int kicks(int vq) {
        return kicks[vq];
    }

    /** How often the recorded Linux has, as far as the replay has come. */
    int kicksSeen(int vq) {
        return kicksSeen[vq];
    }

    private void replay(RemoteRecord act) {
        if (clientLoadedBefore != 0 && act.integer("n") == clientLoadedBefore) {
            bench.onLinux(() -> bench.host.core().open(SampleClient.REQUEST, client));
        }
        switch (act.event()) {
            case "kick" -> seeKick(act);
            case "from_linux" -> takeMessage(act);
            case "to_linux" -> sendMessage(act);
            case "call" -> call(act);
            case "call_suppressed" -> seeWishes(act);
            default -> assertThat(act.event()).isIn("vhost_user", "cmd", "snapshot");
        }
    }

    private void seeKick(RemoteRecord act) {
        int vq = act.integer("vq");
        boolean first = vq == 0 && act.integer("avail_idx") == bench.vring0.num();
        kicksSeen[vq] += first ? 0 : act.integer("eventfd_count");
        runUntil("kick " + act, () -> kicks(vq) >= kicksSeen[vq]
                && RingIndex.distance(act.integer("avail_idx"), ring(vq).availIdx()) < 0x8000);
        assertThat(ring(vq).availFlags()).as("%s", act).isEqualTo(act.integer("avail_flags"));
    }

    private void takeMessage(RemoteRecord act) {
        int position = act.integer("avail_pos");
        runUntil("message " + act, () -> bench.vring1.availIdx() != position);
        Descriptor descriptor = descriptor(act, bench.vring1, position);
        RpmsgHeader header = RpmsgHeader.read(memory(), descriptor.address());
        assertThat(header).as("%s", act).isEqualTo(header(act));
        assertThat(memory().bytes(descriptor.address() + RpmsgHeader.SIZE_BYTES, header.length())).as("%s", act)
                .isEqualTo(HexFormat.of().parseHex(act.text("data")));
        publish(bench.vring1, position, act.integer("head"), 0);
    }

    /**
     * The recorded Linux ended batches, and kicked for them, at instants that only a later kick record tells: as many
     * batches must have ended before a message as the messages up to that record cannot end any more.
     */
    private long kicksOwedBefore(RemoteRecord message) {
        List<RemoteRecord> ahead = records.subList(next - 1, records.size());
        for (int i = 0; i < ahead.size(); i++) {
            RemoteRecord kick = ahead.get(i);
            if (kick.is("kick", "vq", "0")) {
                int returned = RingIndex.add(kick.integer("avail_idx"), -bench.vring0.num());
                long messages = ahead.subList(0, i).stream()
                        .filter(it -> it.event().equals("to_linux") && it.integer("used_idx") <= returned)
                        .count();
                return kicksSeen[0] + kick.integer("eventfd_count") - messages;
            }
        }
        return 0;
    }

    private void sendMessage(RemoteRecord act) {
        int position = act.integer("avail_pos");
        runUntil("buffer " + act, () -> bench.vring0.availIdx() != position);
        long owed = kicksOwedBefore(act);
        runUntil("the end of a batch before " + act, () -> kicks(0) >= owed);
        Descriptor descriptor = descriptor(act, bench.vring0, position);
        byte[] payload = HexFormat.of().parseHex(act.text("data"));
        header(act).write(memory(), descriptor.address());
        memory().write(descriptor.address() + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        publish(bench.vring0, position, act.integer("head"), act.integer("used_len"));
    }

    private void call(RemoteRecord act) {
        seeWishes(act);
        bench.ring(act.integer("vq"));
    }

    private void seeWishes(RemoteRecord act) {
        Vring ring = ring(act.integer("vq"));
        if (act.has("used_event")) {
            runUntil("used_event " + act, () -> ring.usedEvent() == act.integer("used_event"));
        } else {
            assertThat(ring.availFlags()).as("%s", act).isEqualTo(act.integer("avail_flags"));
        }
    }

    private Descriptor descriptor(RemoteRecord act, Vring ring, int position) {
        assertThat(ring.availHead(position)).as("%s", act).isEqualTo(act.integer("head"));
        Descriptor descriptor = ring.descriptor(act.integer("head"));
        assertThat(descriptor.address()).as("%s", act).isEqualTo(act.number("desc_addr"));
        assertThat(descriptor.lengthBytes()).as("%s", act).isEqualTo(act.number("desc_len"));
        assertThat(descriptor.flags()).as("%s", act).isEqualTo(act.integer("desc_flags"));
        return descriptor;
    }

    private void publish(Vring ring, int position, int head, long usedLengthBytes) {
        int after = RingIndex.add(position, 1);
        if (eventIdx) {
            ring.putAvailEvent(after);
        }
        ring.putUsed(position, new UsedElement(head, usedLengthBytes));
        ring.putUsedIdx(after);
    }

    private static RpmsgHeader header(RemoteRecord act) {
        return new RpmsgHeader(act.number("src"), act.number("dst"), 0, act.integer("len"), act.integer("flags"));
    }

    private void runUntil(String what, BooleanSupplier reached) {
        for (int i = 0; i < MOST_STEPS && !reached.getAsBoolean() && bench.machine.step(); i++) {
            // each step is one happening of the machine
        }
        assertThat(reached.getAsBoolean()).as("Linux reaches %s", what).isTrue();
    }

    private Vring ring(int vq) {
        return vq == 0 ? bench.vring0 : bench.vring1;
    }

    private Memory memory() {
        return bench.machine.memory();
    }
}
