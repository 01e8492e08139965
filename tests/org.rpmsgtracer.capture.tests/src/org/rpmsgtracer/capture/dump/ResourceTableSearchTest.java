/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.capture.dump.CraftedImage.rpmsg;
import static org.rpmsgtracer.capture.dump.CraftedImage.vring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

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
        return ResourceTableSearch.in(MemoryImage.open(image.save(folder)));
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
            assertThat(ResourceTableSearch.in(MemoryImage.open(file))).isEqualTo(address);
        }
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
        assertThat(ResourceTableSearch.in(MemoryImage.open(file))).isEqualTo(image.length - table.length);
    }
}
