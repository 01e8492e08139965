/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.linux.device.UserProcess;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.RandomStream;

/** A process at work. Its calls that sleep put the activity to sleep that makes them. */
abstract class RunningProcess implements RunningProgram {

    /** Between two looks for a file that does not exist yet, as udev would tell of it. */
    static final long LOOK_NS = 1_000_000;

    /**
     * Where it runs.
     *
     * @param random the program's own
     * @param log    the terminal on which it prints
     */
    record UserSpace(LinuxKernel kernel, RandomStream random, SoftwareLog log) {}

    private final UserSpace userSpace;
    private final UserProcess process;
    private boolean finishing;

    RunningProcess(UserSpace userSpace) {
        this.userSpace = userSpace;
        this.process = userSpace.kernel().startProcess();
    }

    final LinuxKernel kernel() {
        return userSpace.kernel();
    }

    final UserProcess process() {
        return process;
    }

    final boolean finishing() {
        return finishing;
    }

    final void print(String line) {
        userSpace.log().print(line);
    }

    final long draw(Distribution distribution) {
        return distribution.draw(userSpace.random());
    }

    /** Goes on after a time, as a new activity: for a thread that sleeps, or a second one. */
    final void later(long delayNs, Runnable effect) {
        userSpace.kernel().processor().later(delayNs, () -> {
            if (!finishing) {
                effect.run();
            }
        });
    }

    /** Opens a file as soon as that works. */
    final void openWhenThere(String path, int flags, IntConsumer opened) {
        int descriptor = process.open(path, flags);
        if (descriptor < 0) {
            later(LOOK_NS, () -> openWhenThere(path, flags, opened));
        } else {
            opened.accept(descriptor);
        }
    }

    /** Writes a text into a file and closes it; the result is that of the write call, or of the open call. */
    final void echo(String text, String path, int flags, IntConsumer result) {
        int descriptor = process.open(path, flags);
        if (descriptor < 0) {
            result.accept(descriptor);
            return;
        }
        process.write(descriptor, Text.bytes(text), written -> {
            process.close(descriptor);
            result.accept(written);
        });
    }

    @Override
    public void finish() {
        if (!finishing) {
            finishing = true;
            process.exit();
        }
    }

    @Override
    public boolean finished() {
        return finishing;
    }
}
