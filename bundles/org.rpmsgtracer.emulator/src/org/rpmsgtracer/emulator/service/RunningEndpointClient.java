/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.device.EndpointInfo;
import org.rpmsgtracer.emulator.linux.device.Ioctl;
import org.rpmsgtracer.emulator.linux.device.OpenFlags;
import org.rpmsgtracer.emulator.linux.device.PollEvents;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.EndpointClient;

/** {@link EndpointClient} at work. */
final class RunningEndpointClient extends RunningProcess {

    private static final int READ_BYTES = 0xFFFF;

    private final EndpointClient program;
    private int sent;
    private int answered;

    RunningEndpointClient(EndpointClient program, UserSpace userSpace) {
        super(userSpace);
        this.program = program;
    }

    @Override
    public void start() {
        openWhenThere(program.control(), OpenFlags.O_RDWR, control -> {
            List<String> before = kernel().list("/sys/class/rpmsg");
            byte[] info = EndpointInfo.of(new ChannelInfo(program.service(), program.src(), program.dst()));
            process().ioctl(control, Ioctl.RPMSG_CREATE_EPT_IOCTL, info, result -> {
                process().close(control);
                kernel().list("/sys/class/rpmsg").stream().filter(name -> !before.contains(name)).findFirst()
                        .ifPresentOrElse(name -> open("/dev/" + name),
                                () -> print("RPMSG_CREATE_EPT_IOCTL: " + result));
            });
        });
    }

    private void open(String path) {
        int descriptor = process().open(path, OpenFlags.O_RDWR);
        if (descriptor < 0) {
            print("open " + path + ": " + descriptor);
        } else {
            later(draw(program.pauseNs()), () -> write(descriptor));
        }
    }

    private void write(int descriptor) {
        byte[] message = NumberedMessage.of(sent, (int) draw(program.lengthBytes()));
        sent++;
        process().write(descriptor, message, result -> {
            if (result < 0) {
                print("write: " + result);
                next(descriptor);
            } else {
                process().poll(descriptor, PollEvents.EPOLLIN, program.answerNs(),
                        events -> answer(descriptor, events));
            }
        });
    }

    private void answer(int descriptor, int events) {
        if ((events & PollEvents.EPOLLIN) == 0) {
            print(events == 0 ? "poll: no answer to message " + (sent - 1) : "poll: EPOLLERR");
            next(descriptor);
            return;
        }
        process().read(descriptor, READ_BYTES, (result, bytes) -> {
            answered += result >= 0 ? 1 : 0;
            next(descriptor);
        });
    }

    private void next(int descriptor) {
        if (sent < program.messages()) {
            later(draw(program.pauseNs()), () -> write(descriptor));
            return;
        }
        process().ioctl(descriptor, Ioctl.RPMSG_DESTROY_EPT_IOCTL, 0, result -> {
            process().close(descriptor);
            print(answered + " of " + sent + " messages answered");
        });
    }
}
