/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.rpmsgtracer.emulator.driver.Endpoint;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.service.HostProgram.Ping;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/** {@link Ping} at work. */
final class PingDriver implements HostService {

    private static final int NUMBERS_BYTES = 2 * Long.BYTES;
    private static final int BODY = 0xA5;

    private final Ping program;
    private final Processor processor;
    private final RandomStream random;
    private final SoftwareLog log;
    private final List<Series> running = new ArrayList<>();
    private boolean finishing;

    PingDriver(Ping program, Processor processor, RandomStream random, SoftwareLog log) {
        this.program = program;
        this.processor = processor;
        this.random = random;
        this.log = log;
    }

    @Override
    public String channelName() {
        return program.channel();
    }

    @Override
    public ChannelUser probe(Endpoint channel) {
        Series series = new Series(channel);
        running.add(series);
        series.pause();
        return series;
    }

    @Override
    public void finish() {
        finishing = true;
        running.forEach(Series::shutDownWhenQuiet);
    }

    /** The pings over one channel. */
    private final class Series implements ChannelUser {

        private final Endpoint channel;
        private final Deque<byte[]> awaited = new ArrayDeque<>();
        private long number;
        private long leftInBurst;
        private long longestBytes;
        private boolean waiting;
        private boolean ended;

        private Series(Endpoint channel) {
            this.channel = channel;
        }

        private void pause() {
            processor.later(random.in(program.pauseNs()), () -> {
                leftInBurst = random.in(program.burst());
                longestBytes = random.in(program.lengthBytes());
                next();
            });
        }

        private void next() {
            waiting = !finishing && leftInBurst > 0 && awaited.size() >= program.window();
            if (finishing || ended || waiting) {
                return;
            }
            if (leftInBurst == 0) {
                pause();
                return;
            }
            leftInBurst--;
            byte[] message = message(random.in(new Range(program.lengthBytes().min(), longestBytes)));
            awaited.add(message);
            channel.send(message);
            processor.then(0, () -> processor.later(random.in(program.gapNs()), this::next));
        }

        @Override
        public void received(byte[] payload, long src) {
            byte[] expected = awaited.poll();
            if (expected == null || !Arrays.equals(expected, payload)) {
                log.print("Data corruption in an echo of " + payload.length + " bytes");
            }
            if (waiting) {
                waiting = false;
                processor.task(0, this::next);
            }
            shutDownWhenQuiet();
        }

        @Override
        public void removed() {
            ended = true;
            running.remove(this);
        }

        private void shutDownWhenQuiet() {
            if (finishing && !ended && awaited.isEmpty()) {
                ended = true;
                channel.send(Shutdown.message());
            }
        }

        private byte[] message(long lengthBytes) {
            byte[] message = new byte[Math.toIntExact(lengthBytes)];
            Arrays.fill(message, (byte) BODY);
            Memory numbers = BufferMemory.wrap(0, message);
            numbers.putU64(0, number++);
            numbers.putU64(Long.BYTES, lengthBytes - NUMBERS_BYTES);
            return message;
        }
    }
}
