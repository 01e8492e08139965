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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Linux virtio_rpmsg_bus against recordings of a real Linux 6.12 (tests/data/linux): all bytes of both rings and of all
 * buffers at each snapshot, each descriptor, header and payload on the way, and how often Linux kicked.
 */
class LinuxRecordingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"pci-sample, 100, 0, online tx50 end", "pci-sample-ring64, 600, 0, online tx300 end",
        "pci-sample-eventidx, 100, 0, online end", "uml-sample, 100, 25, online tx50 end"})
    void leavesTheBytesThatLinuxLeft(String recording, int messages, int clientLoadedBefore, String tags)
            throws IOException {
        LinuxReplay replay = new LinuxReplay(Path.of("../data/linux", recording), messages, clientLoadedBefore);

        for (String tag : tags.split(" ")) {
            replay.compareAt(tag);
        }
        assertThat(replay.kicks(0)).isEqualTo(replay.kicksSeen(0));
        assertThat(replay.kicks(1)).isEqualTo(replay.kicksSeen(1));
    }
}
