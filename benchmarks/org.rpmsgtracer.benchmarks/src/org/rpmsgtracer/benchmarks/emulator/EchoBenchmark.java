/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.emulator;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;

/**
 * Messages through the emulated systems, and through plain programs that bring as many of the same bytes there and
 * back. An operation is a message in either direction. The heap is far too small for what would grow with them.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = {"-Xmx32m", "-XX:+UseSerialGC"})
public class EchoBenchmark {

    private static final int MESSAGES = 100_000;

    /** A system that has booted. */
    @State(Scope.Thread)
    public static class Cores2 {
        private final CountedEcho echo = new CountedEcho(EchoSystem.CORES_2_CHANNELS_1.scenario());
    }

    /** A system that has booted. */
    @State(Scope.Thread)
    public static class Cores16 {
        private final CountedEcho echo = new CountedEcho(EchoSystem.CORES_16_CHANNELS_64.scenario());
    }

    /** A built-in scenario that has booted. */
    @State(Scope.Thread)
    public static class BuiltIn {

        /** Its name. */
        @Param({"echo", "sixteen-cores"})
        public String scenario = "";

        private CountedEcho echo = new CountedEcho(EchoSystem.CORES_2_CHANNELS_1.scenario());

        /** Boots it. */
        @Setup
        public void boot() {
            echo = new CountedEcho(BuiltInScenarios.byName(scenario).orElseThrow());
        }
    }

    /** The rings of the peer, with all buffers offered. */
    @State(Scope.Thread)
    public static class Naive {
        private final NaiveEcho echo = new NaiveEcho();
    }

    /** Linux host and one OpenAMP remote, messages of 64 bytes without pause. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void cores2channels1(Cores2 system) {
        system.echo.exchange(MESSAGES);
    }

    /** Linux host and 15 OpenAMP remotes, messages of 64 bytes without pause. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void cores16channels64(Cores16 system) {
        system.echo.exchange(MESSAGES);
    }

    /** Scenarios with the pauses, lengths and other work of a real system, which cost time without being messages. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void builtInScenario(BuiltIn system) {
        system.echo.exchange(MESSAGES);
    }

    /** The same rings and steps between two processors, written plainly: a queue of events, byte buffers, lists. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public long naiveEventQueue(Naive peer) {
        return peer.echo.exchange(MESSAGES);
    }

    /** No emulation at all: two threads pass arrays through blocking queues. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public long twoThreads() throws InterruptedException {
        return ThreadEcho.exchange(MESSAGES);
    }
}
