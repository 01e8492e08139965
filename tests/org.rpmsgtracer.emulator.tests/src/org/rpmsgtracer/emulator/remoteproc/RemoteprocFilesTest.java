/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.SoftwareLog;

/** What Linux shows of a remote processor in sysfs and debugfs, and a firmware's log in {@code trace0}. */
class RemoteprocFilesTest {

    private static final FirmwareEntry.Trace TRACE = new FirmwareEntry.Trace("cm4_log", 0x1004_9000, 32);
    private static final Firmware FIRMWARE = new Firmware("echo.elf", 1, BootBench.TABLE,
            List.of(RemoteprocTest.vdev(0, RemoteprocTest.anywhere(), RemoteprocTest.anywhere()), TRACE));

    private final BootBench bench = new BootBench(FIRMWARE);
    private final RemoteprocFiles files = new RemoteprocFiles(bench.remoteproc);

    @Test
    void showTheResourceTableLineByLine() {
        assertThat(files.read("resource_table")).contains("No resource table found\n");

        bench.started();

        assertThat(files.read("resource_table")).contains("""
                Entry 0 is of type vdev
                  ID 7
                  Notify ID 0
                  Device features 0x1
                  Guest features 0x1
                  Config length 0x0
                  Status 0x7
                  Number of vrings 2
                  Reserved (should be zero) [0][0]

                  Vring 0
                    Device Address 0x10040000
                    Alignment 16
                    Number of buffers 16
                    Notify ID 0
                    Physical Address 0x0

                  Vring 1
                    Device Address 0x10041000
                    Alignment 16
                    Number of buffers 16
                    Notify ID 1
                    Physical Address 0x0

                Entry 1 is of type trace
                  Device Address 0x10049000
                  Length 0x20 Bytes
                  Reserved (should be zero) [0]
                  Name cm4_log

                """);
    }

    @Test
    void showTheMemoryThatWasPlaced() {
        bench.started();

        assertThat(files.read("carveout_memories").orElseThrow()).startsWith("""
                Carveout memory entry:
                \tName: vdev0vring0
                \tVirtual address: 0000000000000000
                \tDMA address: 0x0000000010040000
                \tDevice address: 0x10040000
                \tLength: 0x1000 Bytes

                Carveout memory entry:
                \tName: vdev0vring1
                """);
    }

    @Test
    void showStateNameAndFirmware() {
        assertThat(files.read("state")).contains("offline\n");
        assertThat(files.read("name")).contains("m4\n");
        assertThat(files.read("firmware")).contains("echo.elf\n");
        assertThat(files.read("recovery")).contains("enabled\n");
        assertThat(files.read("coredump")).contains("disabled\n");
        assertThat(files.read("nothing")).isEmpty();
        bench.remoteproc.startedByBootLoader();
        assertThat(files.read("firmware")).contains("unknown\n");
    }

    @Test
    void startAndStop() {
        assertThat(written("state", "stop")).isEqualTo(-22);
        assertThat(written("state", "start")).isZero();
        assertThat(files.read("state")).contains("running\n");
        assertThat(written("state", "start")).isEqualTo(-16);
        assertThat(written("state", "detach")).isZero();
        assertThat(files.read("state")).contains("detached\n");
        assertThat(written("state", "reboot")).isEqualTo(-22);
    }

    @Test
    void recoverACrashedProcessor() {
        bench.started();
        assertThat(written("recovery", "disabled")).isZero();
        bench.remoteproc.crash(CrashType.UNKNOWN);
        bench.run();
        assertThat(files.read("state")).contains("crashed\n");
        assertThat(bench.printed()).contains("crash detected in m4: type unknown");

        assertThat(written("recovery", "recover")).isZero();
        assertThat(files.read("state")).contains("running\n");
        assertThat(files.read("recovery")).contains("disabled\n");

        bench.remoteproc.crash(CrashType.UNKNOWN);
        bench.run();
        assertThat(written("recovery", "enabled")).isZero();
        assertThat(files.read("state")).contains("running\n");
    }

    @Test
    void showTheLogThatTheFirmwareWritesIntoItsTraceBuffer() {
        EmulationLog next = new EmulationLog();
        TraceLog trace = new TraceLog(bench.m4, TRACE, next);
        SoftwareLog m4 = new SoftwareLog(trace, bench.machine::nowNs, "m4");
        bench.started();
        trace.boot();

        m4.print("hello world!");
        new SoftwareLog(trace, bench.machine::nowNs, "linux").print("not mine");
        assertThat(files.read("trace0")).contains("hello world!\r\n");
        assertThat(files.read("trace1")).isEmpty();
        assertThat(next.entries()).hasSize(2);

        m4.print("12345678901234567890");
        assertThat(files.read("trace0")).as("it begins again where 32 bytes are full")
                .contains("890\r\n world!\r\n12345678901234567");
    }

    private int written(String file, String command) {
        int[] result = {1};
        bench.onHost(() -> result[0] = files.write(file, command));
        return result[0];
    }
}
