/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.linux.device.KernelModule;

/**
 * What happens in user space on Linux: modules are loaded, and processes open device files, for which they
 * wait until they exist.
 */
public sealed interface UserSpaceProgram extends Program {

    /** None of its own: drivers and control devices open them. */
    @Override
    default List<EndpointRequest> endpoints() {
        return List.of();
    }

    /** Loads a kernel module at boot. */
    record Modprobe(KernelModule module) implements UserSpaceProgram {}

    /**
     * {@code cat PATH &} and, again and again, {@code echo TEXT > PATH}, in one process because most of these files can
     * be opened once only. When its file ends, the process waits for the next one; rpmsg_pru never tells a sleeping
     * reader of the end.
     *
     * @param path     {@code /dev/rpmsg0}, {@code /dev/ttyRPMSG0}, {@code /dev/ttyRPMSG30}, {@code /dev/rpmsg_pru30}
     * @param raw      whether it makes a terminal raw first ({@code stty raw -echo}), which NXP's driver does not
     * @param text     without its newline, 1..495 characters of ISO 8859-1
     * @param messages how often it writes, 0 or more; it reads on after that
     * @param pauseNs  before each of them
     */
    record DeviceClient(String path, boolean raw, String text, int messages, Distribution pauseNs)
            implements UserSpaceProgram {

        private static final int TEXT_LIMIT = 495;

        /** Refuses a path outside {@code /dev} and a text that no message takes. */
        public DeviceClient {
            requireDevice("path", path);
            if (text.isEmpty() || text.length() > TEXT_LIMIT) {
                throw new IllegalArgumentException(
                        "text has " + text.length() + " characters, must have 1.." + TEXT_LIMIT);
            }
            Bounds.atLeast("messages", messages, 0);
            Bounds.wait("pauseNs", pauseNs);
        }
    }

    /**
     * Makes an endpoint device through a control device ({@code RPMSG_CREATE_EPT_IOCTL}), sends numbered messages
     * through it, polls and reads what comes back, and destroys it.
     *
     * @param control  {@code /dev/rpmsg_ctrl0} …
     * @param service  the endpoint's name, up to 31 bytes
     * @param src      the endpoint's own address, or ANY
     * @param dst      of the remote's endpoint
     * @param lengthBytes of a message, 0..65535
     * @param messages how many, 1 or more
     * @param pauseNs  before each of them
     * @param answerNs how long it polls for an answer, 1 or more
     */
    record EndpointClient(String control, String service, long src, long dst, Distribution lengthBytes, int messages,
            Distribution pauseNs, long answerNs) implements UserSpaceProgram {

        /** Refuses a path outside {@code /dev}, impossible names, addresses and lengths. */
        public EndpointClient {
            requireDevice("control", control);
            Bounds.name("service", service);
            Bounds.address("src", src);
            Bounds.address("dst", dst);
            Bounds.within("lengthBytes", lengthBytes, 0, Bounds.PAYLOAD_LIMIT_BYTES);
            Bounds.atLeast("messages", messages, 1);
            Bounds.wait("pauseNs", pauseNs);
            Bounds.atLeast("answerNs", answerNs, 1);
            Bounds.wait("answerNs", answerNs);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(new EndpointRequest(service, src, dst, false));
        }
    }

    /**
     * {@code echo_test} of openamp-system-reference: binds rpmsg_chrdev to the channel of OpenAMP's echo, makes an
     * endpoint device with source 0 and sends 472 sizes of messages a round; a {@link Shutdown} message ends it.
     *
     * @param rounds 1 or more; 1 unless told otherwise
     */
    record LinuxEchoTest(int rounds) implements UserSpaceProgram {

        /** Refuses less than one round. */
        public LinuxEchoTest {
            Bounds.atLeast("rounds", rounds, 1);
        }
    }

    /**
     * {@code ping} over a network interface of rpmsg-net, with an address of its own.
     *
     * @param networkInterface {@code rpmsg0} …
     * @param ownAddress       four numbers, such as 192.168.10.1
     * @param peerAddress      whom it asks
     * @param count            echo requests, 1..65535
     * @param intervalNs       between two of them, 1 or more; 1 s in the real one
     * @param dataBytes        of a request, 16..1472; 56 in the real one
     */
    record NetPing(String networkInterface, String ownAddress, String peerAddress, int count, long intervalNs,
            int dataBytes) implements UserSpaceProgram {

        private static final int LEAST_BYTES = 16;
        private static final int MOST_BYTES = 1472;
        /** As many as ICMP can number. */
        private static final int MOST_REQUESTS = 0xFFFF;

        /** Refuses what is no address, and requests that are too short or too long. */
        public NetPing {
            InternetAddress.check("ownAddress", ownAddress);
            InternetAddress.check("peerAddress", peerAddress);
            Bounds.within("count", count, 1, MOST_REQUESTS);
            Bounds.atLeast("intervalNs", intervalNs, 1);
            Bounds.wait("intervalNs", intervalNs);
            Bounds.within("dataBytes", dataBytes, LEAST_BYTES, MOST_BYTES);
        }
    }

    /**
     * Makes an endpoint of NXP's rpmsg-sysfs with {@code ept_new}, writes texts to its file and reads what comes, and
     * deletes it with {@code ept_delete}.
     *
     * @param channel  number of the channel, 1..7
     * @param address  of the endpoint, 0..2047
     * @param stream   whether it is a stream; a datagram endpoint otherwise
     * @param text     what it writes each time, 1..495 characters of ISO 8859-1
     * @param messages how often, 1 or more
     * @param pauseNs  before each of them
     */
    record SysfsClient(int channel, long address, boolean stream, String text, int messages, Distribution pauseNs)
            implements UserSpaceProgram {

        private static final int LAST_CHANNEL = 7;
        private static final int LAST_ADDRESS = 2047;

        /** Refuses channels and addresses that the module does not have. */
        public SysfsClient {
            Bounds.within("channel", channel, 1, LAST_CHANNEL);
            Bounds.within("address", address, 0, LAST_ADDRESS);
            if (text.isEmpty() || text.length() > DeviceClient.TEXT_LIMIT) {
                throw new IllegalArgumentException(
                        "text has " + text.length() + " characters, must have 1.." + DeviceClient.TEXT_LIMIT);
            }
            Bounds.atLeast("messages", messages, 1);
            Bounds.wait("pauseNs", pauseNs);
        }
    }

    private static void requireDevice(String what, String path) {
        if (!path.startsWith("/dev/")) {
            throw new IllegalArgumentException(what + " is " + path + ", must begin with /dev/");
        }
    }
}
