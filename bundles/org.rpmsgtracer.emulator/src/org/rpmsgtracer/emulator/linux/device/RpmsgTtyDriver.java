/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;

/**
 * {@code /dev/ttyRPMSGn}, n from 0 to 31 (Linux 6.12 {@code drivers/tty/rpmsg_tty.c}): at most a buffer for each
 * message, sent without waiting. A number stays taken while somebody has the terminal open.
 */
final class RpmsgTtyDriver implements RpmsgDriver {

    private static final int MOST = 32;

    /** The terminal of one channel. */
    private record Port(TtyPort tty, int id) {}

    private final LinuxKernel kernel;
    private final IdAllocator ids = new IdAllocator(MOST);
    private final Map<RpmsgDevice, Port> ports = new HashMap<>();

    RpmsgTtyDriver(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "rpmsg_tty";
    }

    @Override
    public List<String> ids() {
        return List.of("rpmsg-tty");
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public int probe(RpmsgDevice device) {
        OptionalInt id = ids.take();
        if (id.isEmpty()) {
            kernel.log().print("error -ENOSPC: Failed to alloc tty port");
            return ids.error();
        }
        Port port = new Port(new TtyPort(kernel, new Line(device), Termios.RPMSG_TTY), id.getAsInt());
        ports.put(device, port);
        kernel.addNode(path(port), port.tty);
        return 0;
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        Port port = ports.get(device);
        if (port != null && message.lengthBytes() > 0) {
            port.tty.received(message.payload());
        }
    }

    @Override
    public void remove(RpmsgDevice device) {
        Port port = ports.remove(device);
        if (port != null) {
            kernel.removeNode(path(port));
            port.tty.hangUp(() -> ids.giveBack(port.id));
        }
    }

    private static String path(Port port) {
        return "/dev/ttyRPMSG" + port.id;
    }

    private record Line(RpmsgDevice device) implements TtyLine {

        @Override
        public void write(byte[] bytes, IntConsumer result) {
            Optional<RpmsgEndpoint> endpoint = device.endpoint();
            if (endpoint.isEmpty()) {
                result.accept(-Errno.EINVAL);
                return;
            }
            byte[] message = Arrays.copyOf(bytes, Math.min(bytes.length, room()));
            endpoint.get().send(device.dst(), message, Patience.TRY,
                    error -> result.accept(error == 0 ? message.length : error));
        }

        @Override
        public int room() {
            return device.parent().payloadLimitBytes();
        }
    }
}
