/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.Programs;
import org.rpmsgtracer.emulator.service.RunningProgram;
import org.rpmsgtracer.emulator.service.UserSpaceProgram;

/**
 * The programs at one end of a link. They are started afresh each time when their RPMsg implementation is ready; each
 * draws from one random stream of its own all the time. Its methods are called inside an effect of the processor.
 */
final class Application {

    private final List<Program> programs;
    private final List<RandomStream> random;
    private final Processor processor;
    private final SoftwareLog log;
    private List<RunningProgram> running = List.of();

    /** Programs that do not run yet; the random streams are named after the device and the processor. */
    Application(List<Program> programs, Processor processor, String device, long seed, LogSink log) {
        this.programs = programs;
        this.processor = processor;
        this.log = new SoftwareLog(log, processor.machine()::nowNs, processor.name());
        this.random = IntStream.range(0, programs.size())
                .mapToObj(i -> new RandomStream(seed, "program " + i + " of " + processor.name() + " at " + device))
                .toList();
    }

    /**
     * Starts them.
     *
     * @param kernel for programs in user space, on Linux
     */
    void start(RpmsgPort port, Optional<LinuxKernel> kernel) {
        running = List.of();
        running = IntStream.range(0, programs.size())
                .mapToObj(i -> start(programs.get(i), port, kernel, random.get(i)))
                .toList();
    }

    private RunningProgram start(Program program, RpmsgPort port, Optional<LinuxKernel> kernel, RandomStream stream) {
        return program instanceof UserSpaceProgram user
                ? Programs.start(user, kernel.orElseThrow(), stream, log)
                : Programs.start(program, processor, port, stream, log, this::finish);
    }

    /** Ends their traffic in good order and withdraws what they announced. */
    void finish() {
        running.forEach(RunningProgram::finish);
    }

    /** Whether nothing of them is open or under way any more. */
    boolean finished() {
        return running.stream().allMatch(RunningProgram::finished);
    }
}
