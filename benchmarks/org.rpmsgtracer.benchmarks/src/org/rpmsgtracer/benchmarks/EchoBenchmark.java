/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages through the emulated systems, and through plain programs that bring as many of the same bytes there and
 * back. An operation is a message in either direction. The heap is far too small for what would grow with them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = {"-Xmx32m", "-XX:+UseSerialGC"})
public class EchoBenchmark {

    private static final int MESSAGES = 100_000;

    private CountedEcho cores2 = new CountedEcho(EchoSystem.CORES_2_CHANNELS_1);
    private CountedEcho cores16 = new CountedEcho(EchoSystem.CORES_16_CHANNELS_64);
    private NaiveEcho naive = new NaiveEcho();

    /** Each iteration begins with systems that have booted. */
    @Setup
    public void boot() {
        cores2 = new CountedEcho(EchoSystem.CORES_2_CHANNELS_1);
        cores2.exchange(1);
        cores16 = new CountedEcho(EchoSystem.CORES_16_CHANNELS_64);
        cores16.exchange(1);
        naive = new NaiveEcho();
    }

    /** Linux host and one OpenAMP remote. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void cores2channels1() {
        cores2.exchange(MESSAGES);
    }

    /** Linux host and 15 OpenAMP remotes. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void cores16channels64() {
        cores16.exchange(MESSAGES);
    }

    /** The same rings and steps between two processors, written plainly: a queue of events, byte buffers, lists. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public long naiveEventQueue() {
        return naive.exchange(MESSAGES);
    }

    /** No emulation at all: two threads pass arrays through blocking queues. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public long twoThreads() throws InterruptedException {
        return ThreadEcho.exchange(MESSAGES);
    }
}
