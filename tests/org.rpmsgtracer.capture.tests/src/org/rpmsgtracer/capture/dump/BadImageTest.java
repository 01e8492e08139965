/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rpmsgtracer.capture.dump.CraftedImage.buffer;
import static org.rpmsgtracer.capture.dump.CraftedImage.rpmsg;
import static org.rpmsgtracer.capture.dump.CraftedImage.vring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.capture.recording.Recording;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Images from which nothing is recorded: one sentence says which file, where, what was found and what was expected. */
class BadImageTest {

    @TempDir
    private Path folder;

    private void assertRefused(CraftedImage image, String problem) throws IOException {
        assertRefused(image.save(folder), problem);
    }

    private static void assertRefused(Path file, String problem) {
        List<Event> events = new ArrayList<>();
        assertThatThrownBy(() -> ImageCapture.record(MemoryImage.open(file), events::add, () -> false))
                .isInstanceOf(CaptureException.class)
                .hasMessage(file + ": " + problem);
        assertThat(events).isEmpty();
    }

    private void assertTableRefused(String problem, VirtioDevice... devices) throws IOException {
        assertRefused(new CraftedImage().tableAt(0, devices), "resource table at 0x0, " + problem);
    }

    @Test
    void bytesWithoutAResourceTable() throws IOException {
        assertRefused(new CraftedImage(), "no resource table with an RPMsg device in its 65536 bytes");
        assertRefused(Files.writeString(folder.resolve("text"), "not an image"),
                "no resource table with an RPMsg device in its 12 bytes");
    }

    @Test
    void tableThatIsCutAnywhere() throws IOException {
        byte[] image = CraftedImage.sound().bytes;
        for (int length = 1; length < 0x58; length++) {
            Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(image, length));
            assertThatThrownBy(() -> ImageCapture.record(MemoryImage.open(file), event -> {
            }, () -> false)).as("%d bytes", length).isInstanceOf(CaptureException.class);
        }
    }

    @Test
    void vringsOutsideTheImage() throws IOException {
        assertTableRefused("vdev0vring1: found 4 entries at 0xfff0, expected a vring within the memory 0x0..0xffff",
                rpmsg(vring(CraftedImage.VRING0), vring(0xFFF0)));
        assertTableRefused(
                "vdev0vring0: found 4 entries at 0x10049000, expected a vring within the memory 0x0..0xffff",
                rpmsg(vring(0x1004_9000), vring(0x1004_A000)));
    }

    @Test
    void vringsThatHaveNoPlaceYet() throws IOException {
        assertTableRefused(
                "vdev0vring0: found address 0xffffffff, expected the one that the host gives the vring at start",
                rpmsg(vring(ResourceTableLayout.ANY), vring(0)));
    }

    @Test
    void numThatIsNoPowerOfTwo() throws IOException {
        for (long num : new long[] {0, 3, 100, 65536, 0xFFFF_FFFFL}) {
            assertTableRefused("vdev0vring0: queue size " + num + " is not a power of two, 1..32768",
                    rpmsg(new VringEntry(0x1000, 16, num, 0, 0), vring(CraftedImage.VRING1)));
        }
    }

    @Test
    void alignmentThatIsNoPowerOfTwo() throws IOException {
        for (long align : new long[] {0, 2, 24, 0xFFFF_FFFFL}) {
            assertTableRefused("vdev0vring0: alignment " + align + " is not a power of two, 4..2^30",
                    rpmsg(new VringEntry(0x1000, align, 4, 0, 0), vring(CraftedImage.VRING1)));
        }
    }

    @Test
    void deviceThatIsNotRpmsg() throws IOException {
        assertTableRefused("vdev0: found virtio device id 3, expected 7 (RPMsg)", new VirtioDevice(0, 3, 0, 0, 0, 0,
                List.of(vring(CraftedImage.VRING0), vring(CraftedImage.VRING1)), List.of()));
    }

    @Test
    void deviceWithOneVring() throws IOException {
        assertTableRefused("vdev0 number of vrings: found 1, expected 2", rpmsg(vring(CraftedImage.VRING0)));
    }

    @Test
    void headOutOfRange() throws IOException {
        CraftedImage image = CraftedImage.sound();
        image.toRemote.putAvailHead(0, 300);
        image.toRemote.putAvailIdx(1);
        assertRefused(image, "vdev0vring1 avail entry 0: found head 300, expected 0..3");
    }

    @Test
    void headOutOfRangeThatTheDeviceHasReturned() throws IOException {
        CraftedImage image = CraftedImage.sound().sendToRemote(0, 0, 5);
        image.giveBack(image.toRemote, 0).toRemote.putAvailHead(0, 300);
        assertRefused(image, "vdev0vring1 avail entry 0: found head 300, expected 0..3");
    }

    @Test
    void usedEntryOutOfRange() throws IOException {
        CraftedImage toHost = CraftedImage.sound().offerToHost(0, 0).offerToHost(1, 1).sendToHost(0, 5);
        toHost.giveBack(toHost.toHost, 70000);
        assertRefused(toHost, "vdev0vring0 used entry 1: found id 70000, expected 0..3");
        CraftedImage toRemote = CraftedImage.sound().sendToRemote(0, 0, 5);
        toRemote.giveBack(toRemote.toRemote, 4);
        assertRefused(toRemote, "vdev0vring1 used entry 0: found id 4, expected 0..3");
    }

    @Test
    void entriesThatWereNeverWrittenMayHoldAnything() throws Exception {
        CraftedImage image = CraftedImage.sound().offerToHost(0, 0).sendToHost(0, 5);
        image.toHost.putUsed(1, new UsedElement(70000, 0));
        image.toHost.putAvailHead(3, 300);
        assertThat(image.capture(folder)).hasAtLeastOneElementOfType(VringConfigured.class);
    }

    @Test
    void chainsThatShareMoreDescriptorsThanCanBeFollowed() throws IOException {
        int num = 2048;
        CraftedImage image = new CraftedImage().tableAt(0,
                rpmsg(new VringEntry(0x100, 4, num, 0, 0), vring(0xF000)));
        Vring ring = new Vring(image.memory, VringLayout.legacy(0x100, num, 4));
        for (int i = 0; i < num; i++) {
            int next = i + 1;
            ring.putDescriptor(i, new Descriptor(0, 16, next < num ? Descriptor.NEXT : 0, next));
            ring.putAvailHead(i, i);
        }
        ring.putAvailIdx(num);
        assertRefused(image, "vdev0vring0 descriptor chains: found more than 1048576 descriptors in the chains of "
                + "this vring and those before, expected at most that many");
    }

    @Test
    void usedEntryOutOfRangeBehindAnIndexThatPassed65535() throws IOException {
        CraftedImage image = CraftedImage.sound();
        image.toRemote.putAvailIdx(0xFFFF);
        image.toRemote.putUsedIdx(0xFFFF);
        image.sendToRemote(0, 0, 5).giveBack(image.toRemote, 70000).sendToRemote(1, 1, 6).giveBack(image.toRemote, 1);
        image.sendToRemote(0, 0, 7).giveBack(image.toRemote, 70000);
        assertRefused(image, "vdev0vring1 used entry 1: found id 70000, expected 0..3");
    }

    @Test
    void nextDescriptorOutOfRange() throws IOException {
        CraftedImage image = CraftedImage.sound();
        image.offer(image.toRemote, 0, new Descriptor(buffer(0), 16, Descriptor.NEXT, 4));
        assertRefused(image, "vdev0vring1 descriptor 0, next: found 4, expected 0..3");
    }

    @Test
    void loopOfChainedDescriptors() throws IOException {
        CraftedImage image = CraftedImage.sound();
        image.toRemote.putDescriptor(2, new Descriptor(buffer(1), 16, Descriptor.NEXT, 1));
        image.offer(image.toRemote, 1, new Descriptor(buffer(0), 16, Descriptor.NEXT, 2));
        assertRefused(image,
                "vdev0vring1 descriptor 2, next: found 1, expected a descriptor that the chain does not have yet");
    }

    @Test
    void bufferOutsideTheImage() throws IOException {
        CraftedImage image = CraftedImage.sound();
        image.offer(image.toHost, 0, Descriptor.deviceWritable(0x1_0000, 512));
        assertRefused(image, "vdev0vring0 descriptor 0: found a buffer of 512 bytes at 0x10000, "
                + "expected a buffer within the memory 0x0..0xffff");
    }

    @Test
    void messageLongerThanItsBuffer() throws IOException {
        CraftedImage image = CraftedImage.sound().sendToRemote(1, 0, 5);
        new RpmsgHeader(1, 2, 0, 497, 0).write(image.memory, buffer(0));
        assertRefused(image, "vdev0vring1 message 0 in descriptor 1: found a message of 497 bytes, "
                + "expected at most the 496 bytes that its buffer has room for");
    }

    @Test
    void messageTooLongThatTheHostStillWorksOn() throws IOException {
        CraftedImage image = CraftedImage.sound().offerToHost(0, 0).sendToHost(0, 5);
        new RpmsgHeader(1, 2, 0, 497, 0).write(image.memory, buffer(0));
        assertRefused(image, "vdev0vring0 message 0 in descriptor 0: found a message of 497 bytes, "
                + "expected at most the 496 bytes that its buffer has room for");
    }

    @Test
    void messagesThatLieOverEachOther() throws IOException {
        CraftedImage image = CraftedImage.sound();
        for (int head = 0; head < 2; head++) {
            long address = 0x3000 + 16L * head;
            image.offer(image.toRemote, head, Descriptor.deviceReadable(address, 0xC000));
            new RpmsgHeader(1, 2, 0, 0xBFF0, 0).write(image.memory, address);
        }
        assertRefused(image, "messages in the vrings: found " + 2 * 0xBFF0
                + " bytes in buffers that overlap, expected at most the 65536 bytes of the image");
    }

    @Test
    void indicesThatContradictEachOther() throws IOException {
        CraftedImage image = CraftedImage.sound();
        image.toHost.putUsedIdx(3);
        assertRefused(image,
                "vdev0vring0 indices: found avail 0, used 3, expected avail ahead of used by at most 4");
    }

    @Test
    void emptyFile() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty")), "the file is empty, expected a memory image");
    }

    @Test
    void vanishedFile() {
        assertRefused(folder.resolve("vanished"), "no such file");
    }

    @Test
    void nothingOfAnImageIsRecordedWhenTheWorkIsCancelled() throws IOException {
        Path file = CraftedImage.sound().sendToRemote(0, 0, 5).save(folder);
        AtomicInteger asked = new AtomicInteger();
        List<Event> events = new ArrayList<>();
        assertThatThrownBy(() -> ImageCapture.record(MemoryImage.open(file), events::add,
                () -> asked.incrementAndGet() == 4)).isInstanceOf(CancellationException.class);
        assertThat(events).isEmpty();
    }

    @Test
    void garbageIsEitherRefusedInOneSentenceOrRecorded() throws IOException {
        byte[] real = new Recording("sample-echo/mid").imageBytes();
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] image = real.clone();
            for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
                int at = random.nextInt(3) == 0 ? random.nextInt(0x58) : 0x4000 + random.nextInt(0x7000);
                image[at] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = Files.write(folder.resolve("flipped"), image);
            assertThatCode(() -> {
                List<Event> events = new ArrayList<>();
                try {
                    ImageCapture.record(MemoryImage.open(file), events::add, () -> false);
                    assertThat(events).hasAtLeastOneElementOfType(VringConfigured.class);
                } catch (CaptureException e) {
                    assertThat(e).hasMessageStartingWith(file + ": ").hasMessageNotContaining("\n");
                    assertThat(events).isEmpty();
                }
            }).as("seed %d", seed).doesNotThrowAnyException();
        }
    }
}
