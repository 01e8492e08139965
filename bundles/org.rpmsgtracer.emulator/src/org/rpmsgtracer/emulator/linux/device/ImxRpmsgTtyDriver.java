/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgDriver;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;

/**
 * NXP's {@code /dev/ttyRPMSG<remote address>} (linux-imx {@code drivers/rpmsg/imx_rpmsg_tty.c}): says hello first so
 * that the remote learns the address, sends 256 bytes in a message and waits for buffers. The terminal has the standard
 * settings, echo included, until a program makes it raw.
 */
final class ImxRpmsgTtyDriver implements RpmsgDriver {

    private static final int CHUNK_BYTES = 256;
    private static final byte[] HELLO = "hello world!".getBytes(StandardCharsets.US_ASCII);

    private final LinuxKernel kernel;
    private final Map<RpmsgDevice, TtyPort> ports = new HashMap<>();

    ImxRpmsgTtyDriver(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "imx_rpmsg_tty";
    }

    @Override
    public List<String> ids() {
        return List.of("rpmsg-virtual-tty-channel-1", "rpmsg-virtual-tty-channel", "rpmsg-openamp-demo-channel");
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public int probe(RpmsgDevice device) {
        kernel.log().print("new channel: 0x" + Long.toHexString(device.src()) + " -> 0x"
                + Long.toHexString(device.dst()) + "!");
        TtyPort port = new TtyPort(kernel, new Line(device), Termios.STANDARD);
        ports.put(device, port);
        kernel.addNode(path(device), port);
        kernel.log().print("Install rpmsg tty driver!");
        device.endpoint().ifPresent(endpoint -> endpoint.send(endpoint.peer(), HELLO, Patience.WAIT, error -> {
            if (error != 0) {
                sendFailed(error);
                takeDown(device);
            }
        }));
        return 0;
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        TtyPort port = ports.get(device);
        if (port != null && message.lengthBytes() > 0) {
            port.received(message.payload());
        }
    }

    @Override
    public void remove(RpmsgDevice device) {
        kernel.log().print("rpmsg tty driver is removed");
        takeDown(device);
    }

    private void takeDown(RpmsgDevice device) {
        TtyPort port = ports.remove(device);
        if (port != null) {
            kernel.removeNode(path(device));
            port.hangUp(() -> {
            });
        }
    }

    private void sendFailed(int error) {
        kernel.log().print("rpmsg_send failed: " + error);
    }

    private static String path(RpmsgDevice device) {
        return "/dev/ttyRPMSG" + device.dst();
    }

    private final class Line implements TtyLine {

        private final RpmsgDevice device;

        private Line(RpmsgDevice device) {
            this.device = device;
        }

        @Override
        public void write(byte[] bytes, IntConsumer result) {
            write(bytes, 0, result);
        }

        private void write(byte[] bytes, int from, IntConsumer result) {
            Optional<RpmsgEndpoint> endpoint = device.endpoint();
            if (endpoint.isEmpty()) {
                result.accept(-Errno.EINVAL);
                return;
            }
            byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK_BYTES));
            endpoint.get().send(device.dst(), chunk, Patience.WAIT, error -> {
                if (error != 0) {
                    sendFailed(error);
                    result.accept(error);
                } else if (from + chunk.length < bytes.length) {
                    write(bytes, from + chunk.length, result);
                } else {
                    result.accept(bytes.length);
                }
            });
        }

        @Override
        public int room() {
            return CHUNK_BYTES;
        }
    }
}
