/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rpmsgtracer.capture.dump.CraftedImage.rpmsg;
import static org.rpmsgtracer.capture.dump.CraftedImage.vring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;

class ResourceTableSearchTest {

    private static final VirtioDevice DEVICE = rpmsg(vring(CraftedImage.VRING0), vring(CraftedImage.VRING1));
    private static final VirtioDevice NOT_STARTED =
            rpmsg(vring(ResourceTableLayout.ANY), vring(ResourceTableLayout.ANY));

    @TempDir
    private Path folder;

    private long search(CraftedImage image) throws IOException, CaptureException {
        return ResourceTableSearch.in(MemoryImage.open(image.save(folder)), () -> false);
    }

    @Test
    void findsTheTableAtEveryMultipleOfFour() throws Exception {
        for (int address = 0; address < 0x200; address += 4) {
            assertThat(search(new CraftedImage().tableAt(address, DEVICE))).isEqualTo(address);
        }
    }

    @Test
    void findsTheTableAtTheVeryEnd() throws Exception {
        assertThat(search(new CraftedImage().tableAt(0x10000 - 0x58, DEVICE))).isEqualTo(0x10000 - 0x58);
    }

    @Test
    void prefersTheFirstOfSeveralTables() throws Exception {
        assertThat(search(new CraftedImage().tableAt(0x200, DEVICE).tableAt(0, DEVICE))).isZero();
    }

    @Test
    void passesTheFirmwaresOwnCopyWhoseVringsHaveNoPlace() throws Exception {
        assertThat(search(new CraftedImage().tableAt(0, NOT_STARTED).tableAt(0x200, DEVICE))).isEqualTo(0x200);
    }

    @Test
    void findsATableWhereverItLiesInALargeImage() throws Exception {
        byte[] table = Arrays.copyOf(CraftedImage.sound().bytes, 0x58);
        for (long address : new long[] {(1 << 20) - 4, (1 << 20) - 16, 1 << 20, (5 << 20) + 4}) {
            Path file = folder.resolve("large");
            Files.write(file, new byte[(int) address]);
            Files.write(file, table, StandardOpenOption.APPEND);
            assertThat(ResourceTableSearch.in(MemoryImage.open(file), () -> false)).isEqualTo(address);
        }
    }

    @Test
    void givesUpAmongTooManyTablesThatCannotBeUsed() throws Exception {
        CraftedImage image = new CraftedImage();
        image.memory.putU32(0xFF00, ResourceTableLayout.VDEV);
        for (int address = 4; address + 20 <= 0xFF00; address += 20) {
            image.memory.putU32(address, ResourceTableLayout.VERSION);
            image.memory.putU32(address + ResourceTableLayout.NUM, 1);
            image.memory.putU32(address + 16, 0xFF00 - address);
        }
        byte[] large = new byte[6 * image.bytes.length];
        for (int i = 0; i < 6; i++) {
            System.arraycopy(image.bytes, 0, large, i * image.bytes.length, image.bytes.length);
        }
        Path file = Files.write(folder.resolve("tables"), large);
        assertThatExceptionOfType(CaptureException.class)
                .isThrownBy(() -> ResourceTableSearch.in(MemoryImage.open(file), () -> false))
                .withMessage(file + ": resource table at 0x4, vdev0: found virtio device id 0, expected 7 (RPMsg); "
                        + "the search ended at 0x50568 after 16384 entries of tables that cannot be used");
    }

    @Test
    void endsWhenItIsCancelled() throws Exception {
        Path file = Files.write(folder.resolve("large"), new byte[3 << 20]);
        AtomicInteger blocks = new AtomicInteger();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(
                () -> ResourceTableSearch.in(MemoryImage.open(file), () -> blocks.incrementAndGet() == 2));
    }

    @Test
    @Timeout(20)
    void isNotSlowedDownByAnImageFullOfVersionNumbers() throws Exception {
        byte[] table = Arrays.copyOf(CraftedImage.sound().bytes, 0x58);
        byte[] image = new byte[64 << 20];
        for (int i = 0; i < image.length - table.length; i += 4) {
            image[i] = ResourceTableLayout.VERSION;
        }
        System.arraycopy(table, 0, image, image.length - table.length, table.length);
        Path file = Files.write(folder.resolve("ones"), image);
        assertThat(ResourceTableSearch.in(MemoryImage.open(file), () -> false)).isEqualTo(image.length - table.length);
    }
}
