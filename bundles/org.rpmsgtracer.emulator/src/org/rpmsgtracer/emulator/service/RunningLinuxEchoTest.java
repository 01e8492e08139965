/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.device.EndpointInfo;
import org.rpmsgtracer.emulator.linux.device.Ioctl;
import org.rpmsgtracer.emulator.linux.device.OpenFlags;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.LinuxEchoTest;

/** {@link LinuxEchoTest} at work; the real one prints some lines with line numbers of its source besides these. */
final class RunningLinuxEchoTest extends RunningProcess {

    private static final String SERVICE = "rpmsg-openamp-demo-channel";
    private static final String DEVICES = "/sys/bus/rpmsg/devices";
    private static final String ENDPOINTS = "/sys/class/rpmsg";
    private static final String DRIVER = "rpmsg_chrdev";
    private static final String STARS = " **************************************";
    private static final int SIZES = 472;
    private static final int READ_BYTES = 488;
    private static final long SLEEP_NS = 10_000_000;

    private final LinuxEchoTest program;
    private int round;
    private int number;
    private int errors;

    RunningLinuxEchoTest(LinuxEchoTest program, UserSpace userSpace) {
        super(userSpace);
        this.program = program;
    }

    @Override
    public void start() {
        Optional<String> device = kernel().list(DEVICES).stream().filter(name -> name.contains(SERVICE)).findFirst();
        device.ifPresentOrElse(this::bind, () -> later(LOOK_NS, this::start));
    }

    private void bind(String device) {
        print("");
        print(" Echo test start ");
        String override = DEVICES + "/" + device + "/driver_override";
        String bind = "/sys/bus/rpmsg/drivers/" + DRIVER + "/bind";
        print("open " + override);
        echo(DRIVER + '\0', override, OpenFlags.O_WRONLY, overridden -> {
            print("write " + device + " to " + bind);
            echo(device + '\0', bind, OpenFlags.O_WRONLY, bound -> {
                if (bound < 0) {
                    print("Failed to write " + device + " to " + bind + ", " + bound);
                } else {
                    openWhenThere("/dev/rpmsg_ctrl0", OpenFlags.O_RDWR | OpenFlags.O_NONBLOCK,
                            control -> makeEndpoint(device, control));
                }
            });
        });
    }

    private void makeEndpoint(String device, int control) {
        long dst = Integer.toUnsignedLong(Integer.parseInt(device.substring(device.lastIndexOf('.') + 1)));
        List<String> before = kernel().list(ENDPOINTS);
        byte[] info = EndpointInfo.of(new ChannelInfo(SERVICE, 0, dst));
        process().ioctl(control, Ioctl.RPMSG_CREATE_EPT_IOCTL, info, result -> {
            Optional<String> made = kernel().list(ENDPOINTS).stream().filter(name -> !before.contains(name))
                    .findFirst();
            if (made.isEmpty()) {
                print("app_rpmsg_create_ept " + result);
                return;
            }
            String path = "/dev/" + made.get();
            print("checking " + ENDPOINTS + "/rpmsg_ctrl0/" + made.get() + "/name");
            print("svc_name: " + SERVICE);
            print(".");
            print("open " + path);
            int descriptor = process().open(path, OpenFlags.O_RDWR | OpenFlags.O_NONBLOCK);
            if (descriptor < 0) {
                print(path + ": " + descriptor);
            } else {
                beginRound(descriptor);
            }
        });
    }

    private void beginRound(int descriptor) {
        print("");
        print(STARS);
        print("");
        print("  Echo Test Round " + round + " ");
        print("");
        print(STARS);
        number = 0;
        write(descriptor);
    }

    private void write(int descriptor) {
        int lengthBytes = NumberedMessage.SHORTEST_BYTES + number;
        print("");
        print(" sending payload number " + number + " of size " + lengthBytes);
        process().write(descriptor, NumberedMessage.of(number, lengthBytes), sent -> {
            if (sent <= 0) {
                print("");
                print(" Error sending data .. ");
                endRound(descriptor);
            } else {
                print("echo test: sent : " + sent);
                read(descriptor);
            }
        });
    }

    private void read(int descriptor) {
        process().read(descriptor, READ_BYTES, (result, bytes) -> {
            if (result <= 0) {
                later(SLEEP_NS, () -> read(descriptor));
            } else {
                check(descriptor, bytes);
            }
        });
    }

    /** After each echo, the program reads once more, and drops what it may get. */
    private void check(int descriptor, byte[] echo) {
        print(" received payload number " + NumberedMessage.number(echo) + " of size " + echo.length);
        long corrupted = NumberedMessage.corruptedAt(echo);
        if (corrupted >= 0) {
            print(" ");
            print(" Data corruption at index " + corrupted + " ");
            errors++;
        }
        process().read(descriptor, READ_BYTES, (result, bytes) -> {
            number++;
            if (number < SIZES) {
                write(descriptor);
            } else {
                endRound(descriptor);
            }
        });
    }

    private void endRound(int descriptor) {
        print("");
        print(STARS);
        print("");
        print(" Echo Test Round " + round + " Test Results: Error count = " + errors);
        print("");
        print(STARS);
        round++;
        if (round < program.rounds()) {
            beginRound(descriptor);
        } else {
            process().write(descriptor, Shutdown.message(), result -> process().exit());
        }
    }
}
