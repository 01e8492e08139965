/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * A trace and what is known of it, whether it lies there, is still being written by another program, or is recorded by
 * this session. Any thread may ask. What has to be read from the trace blocks for it, and throws
 * {@link java.io.UncheckedIOException} if it cannot be read any more.
 */
public final class TraceSession implements Closeable {

    /** Of opening a trace for the first time, in thousandths: finding its packets. The rest is making the index. */
    private static final int SEARCH_SHARE = 200;

    private final TraceReader reader;
    private final TraceIndexing indexing;
    private final Optional<Recording> recording;
    private final Optional<RunControl> control;
    private final Optional<Thread> recorder;
    private final TraceFollower follower;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable SessionFailure> failure = new AtomicReference<>();

    private TraceSession(TraceReader reader, TraceIndexing indexing, Optional<Recording> recording) {
        this.reader = reader;
        this.indexing = indexing;
        this.recording = recording;
        control = recording.filter(RunControl.class::isInstance).map(RunControl.class::cast);
        recorder = recording.map(its -> BackgroundThread.of("RPMsg recording " + name(), () -> record(its)));
        follower = new TraceFollower(reader, indexing, this::tellListeners, this::fail);
    }

    private TraceSession start() {
        follower.start();
        recorder.ifPresent(Thread::start);
        return this;
    }

    /**
     * Opens a trace and goes on reading while it grows. It is only read as a whole if no index of it lies there that can
     * be used.
     *
     * @throws IOException           if it is not a trace that this version can read
     * @throws CancellationException if {@code progress} says so
     */
    @SuppressWarnings("resource") // the session that is returned owns the reader
    public static TraceSession open(Path folder, Progress progress) throws IOException {
        TraceReader reader = TraceReader.open(folder, new ProgressShare(progress, 0, SEARCH_SHARE).ofOpening());
        TraceIndexing indexing = new TraceIndexing(reader);
        try {
            indexing.open(new ProgressShare(progress, SEARCH_SHARE, 1000));
            return new TraceSession(reader, indexing, Optional.empty()).start();
        } catch (IOException | RuntimeException e) {
            try (reader; indexing) {
                throw e;
            }
        }
    }

    /**
     * Starts an emulated system and records it.
     *
     * @throws IOException if the trace cannot be made there; nothing is left behind
     */
    public static TraceSession emulate(EmulationOptions options) throws IOException {
        EmulatedRecording recording = EmulatedRecording.create(options);
        try {
            return ofRecording(options.folder(), recording);
        } catch (IOException e) {
            recording.abandonAfter(e);
            throw e;
        }
    }

    /** Runs a recording whose trace has begun. */
    @SuppressWarnings("resource") // the session that is returned owns the reader
    static TraceSession ofRecording(Path folder, Recording recording) throws IOException {
        TraceReader reader = TraceReader.open(folder);
        return new TraceSession(reader, new TraceIndexing(reader), Optional.of(recording)).start();
    }

    private void record(Recording its) {
        try {
            its.run();
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        } finally {
            follower.finish();
        }
    }

    /** The first trouble is what people are told: others follow from it. A system that nobody can see must not run on. */
    private void fail(Throwable trouble) {
        failure.compareAndSet(null, SessionFailure.of(trouble));
        recording.ifPresent(Recording::stop);
    }

    private void tellListeners() {
        listeners.forEach(listener -> listener.changed(this));
    }

    /** Adds a listener; news from now on reach it. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; a call that is under way may still reach it. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** The trace folder. */
    public Path folder() {
        return reader.folder();
    }

    /** The trace folder's own name, such as {@code ping.rpmsgtrace}. */
    public String name() {
        return String.valueOf(reader.folder().getFileName());
    }

    /** What the trace was made from, such as {@code memory-image} or {@code emulator}. */
    public String source() {
        return reader.info().source();
    }

    /** Whether this session records. Once a recording has ended by itself or was stopped, all of it is in the index. */
    public boolean live() {
        return recording.isPresent() && failure().isEmpty() && !follower.finished();
    }

    /** By what the recorded system can be paused and acted upon; empty if this session emulates none. */
    public Optional<RunControl> control() {
        return control;
    }

    /** Why recording or reading broke off; empty if it did not. What was recorded before can be read. */
    public Optional<SessionFailure> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** What is missing from the trace, one sentence for each place; empty if it is whole. */
    public List<String> missing() {
        return live() ? MissingParts.soFar(reader) : MissingParts.of(reader);
    }

    /** What is wrong with the index beside the trace, and why it was made anew, one sentence each. */
    public List<String> problems() {
        return indexing.problems();
    }

    /** What is known by now, for queries. */
    public TraceIndex index() {
        return indexing.index();
    }

    /** Ends the recording and waits until all of it is in the index. The trace stays open. */
    public void stop() {
        recording.ifPresent(Recording::stop);
        awaitEnd();
    }

    /** Waits until the recording has ended by itself or was stopped; returns at once if nothing is recorded. */
    public void awaitEnd() {
        recorder.ifPresent(thread -> {
            BackgroundThread.join(thread);
            follower.awaitEnd();
        });
    }

    /**
     * The system as it stood after all events up to a time. Reads at most one packet, mostly.
     *
     * @return the caller's own
     */
    public SystemState stateAt(long timeNs) {
        return index().stateAt(timeNs);
    }

    /** A message with its payload by the number of its event; empty if that is no message. Reads one packet. */
    public Optional<Message> message(long eventNumber) {
        EventCursor cursor = reader.cursorAt(eventNumber);
        return cursor.advance() && cursor.event() instanceof Message message ? Optional.of(message) : Optional.empty();
    }

    /** Ends the recording, if there is one, so that the trace is whole, and closes the trace. May be called again. */
    @Override
    public void close() {
        recording.ifPresent(Recording::stop);
        recorder.ifPresent(BackgroundThread::join);
        follower.finish();
        follower.awaitEnd();
        try (reader) {
            indexing.close();
        } catch (IOException e) {
            fail(e);
        }
    }
}
