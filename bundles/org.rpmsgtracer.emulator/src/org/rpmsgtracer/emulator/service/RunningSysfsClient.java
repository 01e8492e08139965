/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.linux.device.OpenFlags;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.SysfsClient;

/**
 * {@link SysfsClient} at work. The module has no poll, and a read of nothing returns 0: the process looks again and
 * again, up to {@value #LOOKS} times.
 */
final class RunningSysfsClient extends RunningProcess {

    private static final int READ_BYTES = 512;
    private static final int LOOKS = 100;

    private final SysfsClient program;
    private final String channel;
    private int written;

    RunningSysfsClient(SysfsClient program, UserSpace userSpace) {
        super(userSpace);
        this.program = program;
        this.channel = "/sys/class/rpmsg/channel_" + program.channel();
    }

    @Override
    public void start() {
        String request = program.address() + (program.stream() ? ",S" : ",D");
        echo(request + "\n", channel + "/ept_new", OpenFlags.O_WRONLY, result -> {
            if (result < 0) {
                later(LOOK_NS, this::start);
            } else {
                connect("rpmsg_ept" + program.address() + "." + program.channel());
            }
        });
    }

    /** Lets the endpoint talk to the channel's remote address. */
    private void connect(String endpoint) {
        String folder = "/sys/class/rpmsg/" + endpoint;
        int attribute = process().open(channel + "/remote_addr", OpenFlags.O_RDONLY);
        process().read(attribute, READ_BYTES, (count, remote) -> {
            process().close(attribute);
            echo(Text.of(remote), folder + "/src", OpenFlags.O_WRONLY,
                    src -> echo(Text.of(remote), folder + "/dst", OpenFlags.O_WRONLY,
                            dst -> openWhenThere("/dev/" + endpoint, OpenFlags.O_RDWR,
                                    descriptor -> later(draw(program.pauseNs()), () -> write(descriptor)))));
        });
    }

    private void write(int descriptor) {
        written++;
        process().write(descriptor, Text.bytes(program.text()), result -> {
            if (result < 0) {
                print("write: " + result);
            }
            read(descriptor, 1);
        });
    }

    private void read(int descriptor, int look) {
        process().read(descriptor, READ_BYTES, (result, bytes) -> {
            if (result == 0 && look < LOOKS) {
                later(LOOK_NS, () -> read(descriptor, look + 1));
                return;
            }
            if (result > 0) {
                print(Text.of(bytes).stripTrailing());
            }
            if (written < program.messages()) {
                later(draw(program.pauseNs()), () -> write(descriptor));
            } else {
                process().close(descriptor);
                echo(program.address() + "\n", channel + "/ept_delete", OpenFlags.O_WRONLY, deleted -> {
                });
            }
        });
    }
}
