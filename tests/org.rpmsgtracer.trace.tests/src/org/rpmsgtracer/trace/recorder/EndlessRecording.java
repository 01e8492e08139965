/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import java.nio.file.Path;
import java.util.UUID;

import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.store.Rotation;
import org.rpmsgtracer.trace.store.Sync;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * A process that records until it is killed. It says on each line of its output how many events are in the trace for
 * sure by now.
 */
final class EndlessRecording {

    private static final int EVENTS_BETWEEN_LINES = 500;

    private EndlessRecording() {}

    /** Arguments: the folder; {@code writer}, {@code sync} or {@code recorder}. */
    public static void main(String[] arguments) throws Exception {
        TraceOptions options = new TraceOptions(1_000, 0).withRotation(Rotation.ofBytes(50_000));
        boolean synced = arguments[1].equals("sync");
        TraceInfo info = TraceInfo.of(new UUID(1, 2), "emulator", "1.0.0");
        try (TraceWriter writer = TraceWriter.create(Path.of(arguments[0]), info,
                synced ? options.withSync(Sync.PACKET) : options)) {
            if (arguments[1].equals("recorder")) {
                recordByRecorder(writer);
            }
            for (long time = 1;; time++) {
                writer.accept(new Kick(time, new QueueId((int) (time & 0xFFFF))));
                if (time % EVENTS_BETWEEN_LINES == 0) {
                    writer.flush();
                    say(synced ? writer.syncedEvents() : writer.eventCount());
                }
            }
        }
    }

    private static void recordByRecorder(TraceWriter writer) throws Exception {
        try (Recorder recorder = Recorder.start(writer, RecorderOptions.defaults().withPacketTimeNs(1))) {
            Producer producer = recorder.producer("a");
            for (long time = 1;; time++) {
                while (!producer.kick(time, (int) (time & 0xFFFF))) {
                    Thread.onSpinWait();
                }
                if (time % EVENTS_BETWEEN_LINES == 0) {
                    say(0);
                }
            }
        }
    }

    private static void say(long events) {
        System.out.println(events);
    }
}
