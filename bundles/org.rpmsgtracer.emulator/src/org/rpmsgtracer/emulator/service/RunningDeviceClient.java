/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.linux.device.OpenFlags;
import org.rpmsgtracer.emulator.linux.device.Termios;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.DeviceClient;

/** {@link DeviceClient} at work: one thread reads, one writes. */
final class RunningDeviceClient extends RunningProcess {

    private static final int READ_BYTES = 512;

    private final DeviceClient program;
    private int opened;
    private int written;

    RunningDeviceClient(DeviceClient program, UserSpace userSpace) {
        super(userSpace);
        this.program = program;
    }

    @Override
    public void start() {
        openWhenThere(program.path(), OpenFlags.O_RDWR, descriptor -> {
            opened++;
            int session = opened;
            if (program.raw()) {
                process().setTermios(descriptor, Termios.RAW);
            }
            later(draw(program.pauseNs()), () -> write(descriptor, session));
            read(descriptor);
        });
    }

    private void read(int descriptor) {
        process().read(descriptor, READ_BYTES, (result, bytes) -> {
            if (finishing()) {
                return;
            }
            if (result > 0) {
                print(Text.of(bytes).stripTrailing());
                read(descriptor);
            } else {
                print("cat: " + program.path() + ": " + result);
                opened++;
                process().close(descriptor);
                later(LOOK_NS, this::start);
            }
        });
    }

    private void write(int descriptor, int session) {
        if (session == opened && written < program.messages()) {
            written++;
            process().write(descriptor, Text.bytes(program.text() + "\n"), result -> {
                if (result < 0) {
                    print("echo: write error: " + result);
                }
                later(draw(program.pauseNs()), () -> write(descriptor, session));
            });
        }
    }
}
