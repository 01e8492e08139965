/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/** The way to the other process. One thread sends and takes; what arrives is read by a thread of its own. */
final class Connection implements AutoCloseable {

    /** More than any doorbells hold; who does not take so many is held up, and memory is not for that. */
    private static final int MOST_WAITING = 1 << 16;

    private final SocketChannel channel;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final BlockingQueue<Optional<Signal>> arrived = new LinkedBlockingQueue<>();
    private volatile @Nullable ProtocolException violation;

    @SuppressWarnings("resource") // the streams hold nothing but the channel
    Connection(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(Channels.newInputStream(channel));
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    /** Tells the other process who this is and hears who that is. */
    Greeting greet(Greeting own) throws IOException {
        own.write(out);
        out.flush();
        return Greeting.read(in);
    }

    /** Begins to read signals. */
    void listen() {
        Thread reader = new Thread(this::readAll, "rpmsg-tracer far cores");
        reader.setDaemon(true);
        reader.start();
    }

    /** Sends a signal at once. */
    void send(Signal signal) throws IOException {
        signal.write(out);
        out.flush();
    }

    /**
     * Takes the next signal.
     *
     * @param waitNs for one to come
     * @return null if none came, empty if none will come any more
     * @throws ProtocolException if the other process sent what is no signal, or too many to be taken
     */
    @Nullable
    Optional<Signal> take(long waitNs) throws InterruptedException, ProtocolException {
        @Nullable Optional<Signal> signal = arrived.poll(waitNs, TimeUnit.NANOSECONDS);
        ProtocolException broken = violation;
        if (broken != null && signal != null && signal.isEmpty()) {
            throw broken;
        }
        return signal;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void readAll() {
        try {
            while (arrived.size() < MOST_WAITING) {
                arrived.add(Optional.of(Signal.read(in)));
            }
            violation = new ProtocolException("the other process sent " + MOST_WAITING
                    + " signals that were not taken, expected it to wait for answers");
        } catch (ProtocolException e) {
            violation = e;
        } catch (IOException e) {
            // the other process is gone
        }
        arrived.add(Optional.empty());
    }
}
