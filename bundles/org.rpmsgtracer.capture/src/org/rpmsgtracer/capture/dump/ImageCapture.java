/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.rpmsgtracer.capture.observer.ProcessorNames;
import org.rpmsgtracer.capture.observer.QueueNumbers;
import org.rpmsgtracer.capture.observer.RemoteprocObserver;
import org.rpmsgtracer.capture.observer.VirtqueueObserver;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Severity;

/**
 * Turns a memory image into events: where the rings stand, and the messages that are still in the buffers, oldest
 * first. An image knows no time: all events have time 0.
 */
public final class ImageCapture {

    private static final ProcessorNames PROCESSORS = new ProcessorNames("host", "remote");

    /**
     * The events of an image, kept until it is known whether its rings can be trusted. With each of them it is asked
     * whether the work is still wanted.
     */
    private static final class Findings implements EventSink {

        private final List<Event> events = new ArrayList<>();
        private final long imageBytes;
        private final BooleanSupplier cancelled;
        private long payloadBytes;

        private Findings(long imageBytes, BooleanSupplier cancelled) {
            this.imageBytes = imageBytes;
            this.cancelled = cancelled;
        }

        @Override
        public void accept(Event event) {
            requireWanted(cancelled);
            if (event instanceof Message message) {
                payloadBytes += message.payload().size();
            }
            if (!hasOverlaps()) {
                events.add(event);
            }
        }

        /** Messages longer together than the image lie over each other, so that none of them can be trusted. */
        private boolean hasOverlaps() {
            return payloadBytes > imageBytes;
        }
    }

    private ImageCapture() {}

    /**
     * Records an image. Nothing is recorded of an image whose rings are damaged, as what they say about the messages
     * cannot be trusted.
     *
     * @param cancelled whether the work is no longer wanted; asked often
     * @throws CaptureException      if there is no resource table that leads to vrings, or a ring breaks its rules; the
     *                               sink has not been called then
     * @throws CancellationException if {@code cancelled} says so; the sink has not been called then
     */
    public static void record(MemoryImage image, EventSink sink, BooleanSupplier cancelled) throws CaptureException {
        long table = ResourceTableSearch.in(image, cancelled);
        Findings findings = new Findings(image.memory().sizeBytes(), cancelled);
        RemoteprocObserver observer = new RemoteprocObserver(image.memory(), table, image.memory().sizeBytes() - table,
                PROCESSORS, new QueueNumbers(), () -> 0, findings);
        observer.lookAtTable();
        RingEntryCheck check = new RingEntryCheck(image.file());
        for (VirtqueueObserver queue : observer.queues()) {
            check.require(queue);
        }
        for (VirtqueueObserver queue : observer.queues()) {
            new MessageRecovery(queue, findings).run();
            queue.look();
        }
        requireSound(image, findings);
        findings.events.forEach(sink::accept);
    }

    /** Ends work that is no longer wanted. */
    static void requireWanted(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
    }

    private static void requireSound(MemoryImage image, Findings findings) throws CaptureException {
        for (Event event : findings.events) {
            if (event instanceof Note note && note.severity() == Severity.ERROR) {
                throw new CaptureException(image.file(), note.place() + ": " + note.text());
            }
        }
        if (findings.hasOverlaps()) {
            throw new CaptureException(image.file(), "messages in the vrings",
                    findings.payloadBytes + " bytes in buffers that overlap",
                    "at most the " + findings.imageBytes + " bytes of the image");
        }
    }
}
