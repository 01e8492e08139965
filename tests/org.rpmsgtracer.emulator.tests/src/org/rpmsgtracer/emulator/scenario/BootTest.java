/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.ChainOffered;
import org.rpmsgtracer.emulator.log.RingEntry.ChainReturned;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.RingEntry.VringConfigured;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** The first life signs of a link, value by value: rpmsg.md 9.1, Linux host and OpenAMP remote, 16 buffers. */
class BootTest {

    private static final String VRING0 = "vdev0vring0";
    private static final String VRING1 = "vdev0vring1";

    private final Run run = new Run(Run.echo(), 1);

    @Test
    void bootsStepByStepLikeLinuxAndOpenAmp() throws Exception {
        run.until(VringConfigured.class, vring -> vring.vring().equals(VRING1));
        assertIndices(run.vring0, 0, 0);
        assertIndices(run.vring1, 0, 0);
        assertThat(ResourceTableParser
                .parse(run.memory(), 0x1004_8000, 0x100)
                .virtioDevices().getFirst().vrings()).containsExactly(
                        new VringEntry(0x1004_0000, 16, 16, 0, 0), new VringEntry(0x1004_1000, 16, 16, 1, 0));

        run.until(ChainOffered.class, offered -> offered.availIdx() == 15);
        assertIndices(run.vring0, 16, 0);
        for (int i = 0; i < 16; i++) {
            assertThat(run.vring0.descriptor(i).flags()).isEqualTo(Descriptor.WRITE);
            assertThat(run.vring0.descriptor(i).lengthBytes()).isEqualTo(512);
        }

        StatusWritten ready = run.until(StatusWritten.class, written -> written.status() == 7);
        assertIndices(run.vring1, 0, 0);
        assertThat(run.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(run.logged(StatusWritten.class)).extracting(StatusWritten::status).containsExactly(0, 1, 3, 7);

        Kicked firstKick = run.until(Kicked.class, kicked -> true);
        assertThat(firstKick).isEqualTo(new Kicked(firstKick.timeNs(), VRING0, Role.DRIVER));
        assertThat(firstKick.timeNs()).isGreaterThan(ready.timeNs());

        run.until(Announced.class, announced -> true);
        assertIndices(run.vring0, 16, 1);
        assertThat(run.vring0.used(0)).isEqualTo(new UsedElement(0, 512));
        assertThat(run.vring0.usedFlags()).isEqualTo(Vring.NO_NOTIFY);

        run.until(ChainOffered.class, offered -> offered.vring().equals(VRING0));
        assertIndices(run.vring0, 17, 1);
        assertThat(run.vring0.availHead(16)).isZero();
        assertThat(run.vring0.usedEvent()).isEqualTo(1);

        ChainOffered first = run.until(ChainOffered.class, offered -> offered.vring().equals(VRING1));
        assertIndices(run.vring1, 1, 0);
        assertThat(run.vring1.availHead(0)).isZero();
        assertThat(run.vring1.descriptor(0).lengthBytes()).isEqualTo(first.lengthBytes())
                .isEqualTo(16 + run.memory().u16(first.address() + 12));

        run.until(ChainReturned.class, returned -> returned.vring().equals(VRING1));
        assertThat(run.vring1.usedIdx()).isEqualTo(1);
        assertThat(run.vring1.used(0)).isEqualTo(new UsedElement(0, first.lengthBytes()));
        assertThat(run.vring1.usedFlags()).isZero();
    }

    private static void assertIndices(Vring vring, int availIdx, int usedIdx) {
        assertThat(vring.availIdx()).as("avail.idx").isEqualTo(availIdx);
        assertThat(vring.usedIdx()).as("used.idx").isEqualTo(usedIdx);
    }
}
