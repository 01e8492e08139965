/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import org.rpmsgtracer.trace.recorder.Producer;
import org.rpmsgtracer.trace.recorder.Recorder;
import org.rpmsgtracer.trace.recorder.RecorderOptions;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * A process that records round trips at a steady rate: {@code RecordTrace FOLDER EVENTS EVENTS_PER_SECOND}. It begins slower,
 * until the virtual machine has compiled what is needed.
 */
public final class RecordTrace {

    /** How many events were lost. */
    static final String DISCARDED = "discarded";
    /** How long recording took, until everything was written. */
    static final String RECORDED_NS = "recorded-ns";

    private static final int ROUND_TRIPS_AT_ONCE = 100;
    private static final long WARM_UP_EVENTS = 4_000_000;
    private static final double WARM_UP_NS_PER_EVENT = 500;

    private RecordTrace() {}

    /** Takes the folder, the number of events and the rate. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long events = Long.parseLong(arguments[1]);
        double nsPerEvent = 1e9 / Double.parseDouble(arguments[2]);
        TraceInfo info = TraceInfo.of(new UUID(1, events), "benchmark", "1");
        try (TraceWriter writer = TraceWriter.create(folder, info, TraceOptions.defaults())) {
            Recorder recorder = Recorder.start(writer, RecorderOptions.defaults().withBufferBytes(1 << 25));
            Producer producer = recorder.producer("benchmark");
            produce(producer, WARM_UP_EVENTS, WARM_UP_NS_PER_EVENT);
            long begin = System.nanoTime();
            produce(producer, events, nsPerEvent);
            recorder.close();
            new ProcessReport().put(RECORDED_NS, System.nanoTime() - begin)
                    .put(DISCARDED, recorder.discarded())
                    .put("events", writer.eventCount())
                    .print();
        }
    }

    private static void produce(Producer producer, long events, double nsPerEvent) {
        long begin = System.nanoTime();
        int number = 0;
        for (long done = 0; done < events; done += RoundTrips.EVENTS * ROUND_TRIPS_AT_ONCE) {
            long dueNs = begin + (long) (done * nsPerEvent);
            while (System.nanoTime() - dueNs < 0) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < ROUND_TRIPS_AT_ONCE; i++) {
                RoundTripCalls.record(producer, dueNs + 50L * i, number++);
            }
        }
    }
}
