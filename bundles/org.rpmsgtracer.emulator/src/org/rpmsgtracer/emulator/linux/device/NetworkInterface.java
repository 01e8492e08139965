/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;

/**
 * A network interface over an endpoint (jtavares/rpmsg-net {@code rpmsg_net.c}): one Ethernet frame for each message.
 * A frame that finds no buffer is tried once more after 10 ms, then dropped. While one is on its way, the driver takes
 * the interface for stopped and drops what it receives.
 */
public final class NetworkInterface {

    /** Its own address; all of them have the same. */
    public static final String MAC_ADDRESS = "02:fc:fc:fc:fc:fc";
    /** Bytes behind the Ethernet header. */
    public static final int MTU = 1500;

    private static final int CHECK_SEQUENCE_BYTES = 4;
    private static final int MOST_BYTES = EthernetFrame.HEADER_BYTES + MTU + CHECK_SEQUENCE_BYTES;
    private static final int QUEUE_LENGTH = 1000;
    private static final long RETRY_NS = 10_000_000;

    private final String name;
    private final RpmsgDevice device;
    private final Processor processor;
    private final SoftwareLog log;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private Consumer<byte[]> receiver = frame -> {
    };
    private boolean stopped = true;
    private boolean up;
    private boolean removed;
    private long txPackets;
    private long txDropped;
    private long rxPackets;
    private long rxDropped;

    NetworkInterface(String name, RpmsgDevice device, Processor processor, SoftwareLog log) {
        this.name = name;
        this.device = device;
        this.processor = processor;
        this.log = log;
    }

    /** Such as {@code rpmsg0}. */
    public String name() {
        return name;
    }

    /** Whether it is up and its channel is there. */
    public boolean isUp() {
        return up && !removed;
    }

    /** {@code ip link set up}. */
    public void setUp() {
        up = true;
        stopped = false;
    }

    /** {@code ip link set down}. */
    public void setDown() {
        up = false;
        stopped = true;
        waiting.clear();
    }

    /** Sets who gets received frames, inside an effect of the processor. */
    public void onFrame(Consumer<byte[]> frameReceiver) {
        receiver = frameReceiver;
    }

    /** Queues a frame, up to 1000 of them; called inside an effect. While the interface is down it is dropped. */
    public void transmit(byte[] frame) {
        if (!isUp() || frame.length > EthernetFrame.HEADER_BYTES + MTU || waiting.size() >= QUEUE_LENGTH) {
            txDropped++;
            return;
        }
        waiting.add(frame.clone());
        next();
    }

    public long txPackets() {
        return txPackets;
    }

    public long txDropped() {
        return txDropped;
    }

    public long rxPackets() {
        return rxPackets;
    }

    public long rxDropped() {
        return rxDropped;
    }

    void received(byte[] frame) {
        if (frame.length > MOST_BYTES) {
            log.print("ignoring packet on channel " + addresses() + " with len " + frame.length + " > " + MOST_BYTES);
            rxDropped++;
        } else if (stopped) {
            rxDropped++;
        } else {
            rxPackets++;
            receiver.accept(frame);
        }
    }

    void remove() {
        removed = true;
        setDown();
    }

    String addresses() {
        return "0x" + Long.toHexString(device.src()) + " -> 0x" + Long.toHexString(device.dst());
    }

    private void next() {
        byte[] frame = stopped ? null : waiting.poll();
        if (frame != null) {
            stopped = true;
            processor.task(processor.costs().ringNs(), () -> send(frame, false));
        }
    }

    private void send(byte[] frame, boolean again) {
        device.endpoint().ifPresent(endpoint -> endpoint.send(endpoint.peer(), frame, Patience.TRY, error -> {
            if (error == 0) {
                txPackets++;
                wakeQueue();
            } else if (again) {
                log.print("RPMsg send retry failed with error " + error + "; dropping packet");
                txDropped++;
                wakeQueue();
            } else {
                log.print("RPMsg send failed with error " + error + "; will retry");
                processor.later(RETRY_NS, () -> send(frame, true));
            }
        }));
    }

    private void wakeQueue() {
        if (isUp()) {
            stopped = false;
            next();
        }
    }
}
