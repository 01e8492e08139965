/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.FirmwareEntry;
import org.rpmsgtracer.emulator.remoteproc.TraceLog;

/** What all links of a core share: the kernel of a Linux core, the trace buffer of a firmware. */
final class SharedSoftware {

    private final Chip chip;
    private final LogSink log;
    private final Map<Processor, LinuxKernel> kernels = new HashMap<>();
    private final Map<String, TraceLog> traces = new HashMap<>();

    SharedSoftware(Chip chip, LogSink log) {
        this.chip = chip;
        this.log = log;
    }

    /** The kernel of a core under Linux, which runs from the start. */
    LinuxKernel kernel(Processor processor) {
        return kernels.computeIfAbsent(processor, it -> new LinuxKernel(it, log));
    }

    /** Where the software of a booted core writes its log: through the trace buffer, if its firmware has one. */
    LogSink log(Boot boot) {
        Optional<FirmwareEntry.Trace> buffer = boot.firmware().map(Firmware::traces)
                .flatMap(buffers -> buffers.stream().findFirst());
        return buffer.<LogSink>map(it -> traces.computeIfAbsent(boot.core(),
                core -> new TraceLog(chip.processor(core), it, log))).orElse(log);
    }

    /** The software of a core begins, before anything else. */
    void boot(String core) {
        Optional.ofNullable(traces.get(core)).ifPresent(TraceLog::boot);
    }
}
