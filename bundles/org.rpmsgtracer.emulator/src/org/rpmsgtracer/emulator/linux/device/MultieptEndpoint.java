/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/**
 * {@code /dev/rpmsg_ept<address>.<channel>} of rpmsg-sysfs, open to one process at a time. A stream endpoint takes bytes
 * from one source only; a datagram endpoint keeps source and length of each message in a FIFO beside that of the bytes,
 * so that what a short read leaves is the beginning of the next one.
 */
final class MultieptEndpoint implements FileNode, OpenFile {

    private static final int FAILED = -1;
    private static final int FIFO_BYTES = 8192;
    private static final int SIGNAL_FIFO_BYTES = 512;
    private static final int SIGNAL_BYTES = 8;
    private static final int TX_BUFFER_BYTES = 8192;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}");

    private final LinuxKernel kernel;
    private final RpmsgDevice device;
    private final int channelId;
    private final boolean stream;
    private final int pid;
    private final ByteFifo fifo = new ByteFifo(FIFO_BYTES);
    private final ByteFifo signals = new ByteFifo(SIGNAL_FIFO_BYTES);
    private Optional<RpmsgEndpoint> endpoint = Optional.empty();
    private int src;
    private int dst;
    private boolean locked;

    MultieptEndpoint(LinuxKernel kernel, RpmsgDevice device, int channelId, boolean stream, int pid) {
        this.kernel = kernel;
        this.device = device;
        this.channelId = channelId;
        this.stream = stream;
        this.pid = pid;
        this.src = (int) device.dst();
        this.dst = (int) device.dst();
    }

    int pid() {
        return pid;
    }

    long address() {
        return endpoint.map(RpmsgEndpoint::address).orElse(0L);
    }

    void addNodes(RpmsgEndpoint at) {
        endpoint = Optional.of(at);
        kernel.addNode("/dev/" + name(), this);
        kernel.addNode(attribute("channel"), AttributeFile.readOnly(() -> device.name() + "\n"));
        kernel.addNode(attribute("address"), AttributeFile.readOnly(() -> address() + "\n"));
        kernel.addNode(attribute("type"), AttributeFile.readOnly(() -> stream ? "stream\n" : "dgram\n"));
        addNumber("src", () -> src, value -> src = value);
        addNumber("dst", () -> dst, value -> dst = value);
    }

    void remove() {
        kernel.removeNode("/dev/" + name());
        List.of("channel", "address", "type", "src", "dst").forEach(it -> kernel.removeNode(attribute(it)));
        endpoint.filter(it -> device.endpoint().filter(it::equals).isEmpty())
                .ifPresent(device.parent()::destroyEndpoint);
        endpoint = Optional.empty();
    }

    void received(ReceivedMessage message) {
        int length = message.lengthBytes();
        if (length == 0) {
            print("rpmsg: zero-length msg from src " + message.src());
        } else if (stream && src != (int) message.src()) {
            print("rpmsg:");
            print("msg from src " + message.src() + ", expected from " + src + ", drop.");
        } else if (stream) {
            if (fifo.put(message.payload(), 0, length) < length) {
                print("rpmsg: dropping...");
            }
        } else if (fifo.free() < SIGNAL_BYTES) {
            print("rpmsg: signal fifo dropping...");
        } else if (fifo.free() < length) {
            print("rpmsg: dropping...");
        } else if (signals.free() < SIGNAL_BYTES) {
            print("rpmsg: signal fifo error1");
        } else {
            BufferMemory signal = BufferMemory.heap(0, SIGNAL_BYTES);
            signal.putU32(0, message.src());
            signal.putU32(Integer.BYTES, length);
            signals.put(signal.bytes(0, SIGNAL_BYTES), 0, SIGNAL_BYTES);
            fifo.put(message.payload(), 0, length);
        }
    }

    @Override
    public Opening open(UserProcess process, int flags) {
        if (locked) {
            print("rpmsg: another process is accessing the device");
            return Opening.refused(-Errno.EBUSY);
        }
        locked = true;
        return Opening.of(this);
    }

    /** {@inheritDoc} Never sleeps: 0 if there is nothing. */
    @Override
    public void read(int count, ReadResult result) {
        int most = count;
        if (fifo.size() > 0 && !stream) {
            byte[] signal = signals.take(SIGNAL_BYTES);
            if (signal.length < SIGNAL_BYTES) {
                print("rpmsg: signal fifo error addr, " + signal.length);
                result.returned(FAILED, new byte[0]);
                return;
            }
            BufferMemory values = BufferMemory.wrap(0, signal);
            src = (int) values.u32(0);
            most = Math.min(count, (int) values.u32(Integer.BYTES));
        }
        byte[] bytes = fifo.take(most);
        result.returned(bytes.length, bytes);
    }

    @Override
    public void write(byte[] bytes, IntConsumer result) {
        byte[] message = Arrays.copyOf(bytes, Math.min(bytes.length, TX_BUFFER_BYTES));
        if (endpoint.isEmpty()) {
            result.accept(FAILED);
        } else {
            endpoint.get().send(Integer.toUnsignedLong(dst), message, Patience.WAIT,
                    error -> result.accept(error == 0 ? message.length : FAILED));
        }
    }

    @Override
    public void release() {
        locked = false;
    }

    private void addNumber(String name, IntSupplier show, IntConsumer set) {
        kernel.addNode(attribute(name), AttributeFile.readWrite(() -> show.getAsInt() + "\n", (process, text) -> {
            if (!DECIMAL.matcher(text).matches()) {
                return FAILED;
            }
            set.accept(Integer.parseInt(text));
            return 0;
        }));
    }

    private String name() {
        return "rpmsg_ept" + address() + "." + channelId;
    }

    private String attribute(String attribute) {
        return "/sys/class/rpmsg/" + name() + "/" + attribute;
    }

    private void print(String line) {
        kernel.log().print(line);
    }
}
