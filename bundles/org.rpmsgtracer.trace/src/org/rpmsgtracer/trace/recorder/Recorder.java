/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceWriteException;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * Records what many threads produce into one trace. Each gets a {@link Producer}; a thread of the recorder brings the
 * events in order and writes them. If writing fails, recording ends with that one error: the producers go on without
 * knowing, and all that they give is counted as discarded. Any thread may use it.
 */
public final class Recorder implements Closeable {

    private static final String THREAD = "RPMsg Tracer recorder";
    /** How long the recorder rests when there is little to do: at full speed a buffer takes much longer to fill. */
    private static final long REST_NS = 500_000;
    /** At full speed that many come while the recorder rests a tenth of that. */
    private static final int FEW_EVENTS = 1_000;

    private final TraceWriter writer;
    private final RecorderOptions options;
    private final RecordMerge merge;
    private final List<Producer> producers = new CopyOnWriteArrayList<>();
    private final List<RingReader> readers = new CopyOnWriteArrayList<>();
    private final long eventsBefore;
    private final long discardedBefore;
    private final Thread thread;

    private volatile boolean closing;
    private volatile @Nullable TraceException failure;
    private volatile long lostByFailure;
    private volatile @Nullable Throwable defect;

    private Recorder(TraceWriter writer, RecorderOptions options) {
        this.writer = writer;
        this.options = options;
        this.merge = new RecordMerge(options.holdBackNs());
        this.eventsBefore = writer.eventCount();
        this.discardedBefore = writer.discarded();
        this.thread = new Thread(this::run, THREAD);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((broken, trouble) -> defect = trouble);
    }

    /**
     * Begins to record.
     *
     * @param writer stays the caller's, who leaves it alone until the recorder is closed, and closes it then
     */
    public static Recorder start(TraceWriter writer, RecorderOptions options) {
        Recorder recorder = new Recorder(writer, options);
        recorder.thread.start();
        return recorder;
    }

    /**
     * A new producer, for one thread.
     *
     * @param name what people call it
     */
    public Producer producer(String name) {
        Producer producer = new Producer(name, options.bufferBytes(), writer.snapLengthBytes());
        producers.add(producer);
        readers.add(new RingReader(producer.ring()));
        return producer;
    }

    /**
     * Events of all producers that are not in the trace: there was no room in a buffer, the trace could not be written,
     * or the recorder was closed. Exact when no producer is at work.
     */
    public long discarded() {
        long discarded = lostByFailure;
        for (Producer producer : producers) {
            discarded += producer.discarded();
            if (!thread.isAlive()) {
                discarded += RingReader.left(producer.ring());
            }
        }
        return discarded;
    }

    /** Why recording has ended; empty as long as it goes on. */
    public Optional<TraceException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Writes what the producers have given so far, and ends. What they give later is discarded.
     *
     * @throws TraceException if the trace could not be written, now or earlier
     */
    @Override
    public void close() throws TraceException {
        closing = true;
        LockSupport.unpark(thread);
        join();
        Throwable broken = defect;
        if (broken != null) {
            throw new IllegalStateException("the recorder has a defect: " + broken, broken);
        }
        TraceException trouble = failure;
        if (trouble != null) {
            throw trouble;
        }
    }

    private void run() {
        try {
            record();
        } catch (TraceWriteException e) {
            failure = e.getCause();
        } catch (TraceException e) {
            failure = e;
        } catch (CorruptPacketException e) {
            throw new IllegalStateException("a producer's record cannot be", e);
        }
        if (failure != null) {
            discardAll();
        }
    }

    private void record() throws TraceException, CorruptPacketException {
        long flushedAtNs = System.nanoTime();
        while (true) {
            boolean last = closing;
            long nowNs = System.nanoTime();
            long before = writer.eventCount();
            reportDiscarded();
            merge.write(readers, writer, nowNs, last);
            if (last || nowNs - flushedAtNs >= options.packetTimeNs()) {
                reportDiscarded();
                writer.flush();
                flushedAtNs = nowNs;
            }
            if (last) {
                return;
            }
            if (writer.eventCount() - before < FEW_EVENTS) {
                LockSupport.parkNanos(this, Math.min(REST_NS, options.packetTimeNs()));
            }
        }
    }

    /** Empties the buffers until the end, so that the loss is counted and no producer notices. */
    private void discardAll() {
        long written = writer.eventCount() - eventsBefore;
        while (true) {
            boolean last = closing;
            long taken = 0;
            for (RingReader reader : readers) {
                reader.look();
                reader.skipAll();
                taken += reader.taken();
            }
            lostByFailure = taken - written;
            if (last) {
                return;
            }
            LockSupport.parkNanos(this, REST_NS);
        }
    }

    private void reportDiscarded() {
        long discarded = discardedBefore;
        for (Producer producer : producers) {
            discarded += producer.discarded();
        }
        writer.addDiscarded(discarded - writer.discarded());
    }

    private void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
