/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriteException;

/** The two passes over a trace that make its index: at the same time, unless there is little to do. One thread calls. */
final class IndexPasses {

    /** Fewer packets are not worth a thread. */
    private static final int FEW_PACKETS = 16;
    private static final long REPORT_EVERY_MS = 20;

    private final TraceReader reader;
    private final TraceIndexBuilder builder;
    private final RecordCursor vrings;
    private final RecordCursor lanes;
    private volatile int lanesDone;
    private volatile boolean cancelled;

    IndexPasses(TraceReader reader, TraceIndexBuilder builder) {
        this.reader = reader;
        this.builder = builder;
        vrings = reader.records();
        lanes = reader.records();
    }

    /**
     * Takes the packets that the reader has found and that were not taken yet.
     *
     * @throws TraceException        if the trace cannot be read or the index not be written any further
     * @throws CancellationException if it is no longer wanted
     */
    void readOn(Progress progress) throws TraceException {
        try {
            if (reader.packetCount() - builder.packetsTaken() <= FEW_PACKETS) {
                passVrings(progress);
                passLanes();
            } else {
                passBoth(progress);
            }
            checkCancelled(progress);
        } catch (TraceReadException e) {
            throw e.getCause();
        } catch (TraceWriteException e) {
            throw e.getCause();
        }
    }

    private void passBoth(Progress progress) {
        AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();
        Thread other = BackgroundThread.of("RPMsg lanes " + reader.folder().getFileName(), () -> {
            try {
                passLanes();
            } catch (RuntimeException | Error e) {
                trouble.set(e);
            }
        });
        other.start();
        try {
            passVrings(progress);
            while (!BackgroundThread.join(other, REPORT_EVERY_MS)) {
                tell(progress);
                checkCancelled(progress);
            }
        } finally {
            cancelled = true;
            BackgroundThread.join(other);
            cancelled = false;
        }
        switch (trouble.get()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {
                // the pass has come to the end
            }
        }
    }

    private void passVrings(Progress progress) {
        while (vrings.advancePacket()) {
            builder.takeForVrings(vrings);
            tell(progress);
            checkCancelled(progress);
        }
    }

    private void passLanes() {
        while (!cancelled && lanes.advancePacket()) {
            builder.takeForLanes(lanes);
            lanesDone = lanes.packetNumber() + 1;
        }
    }

    private void tell(Progress progress) {
        long done = (long) builder.packetsTaken() + lanesDone;
        long total = 2L * reader.packetCount();
        if (done <= total) {
            progress.report(done, total);
        }
    }

    private static void checkCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
