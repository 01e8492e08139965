/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.capture.observer.ProcessorNames;
import org.rpmsgtracer.capture.observer.QueueNumbers;
import org.rpmsgtracer.capture.observer.RemoteprocObserver;
import org.rpmsgtracer.capture.observer.VirtqueueObserver;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Severity;

/**
 * Turns a memory image into events: where the rings stand, and the messages that are still in the buffers, oldest
 * first. An image knows no time: all events have time 0.
 */
public final class ImageCapture {

    private static final ProcessorNames PROCESSORS = new ProcessorNames("host", "remote");

    private ImageCapture() {}

    /**
     * Records an image. Nothing is recorded of an image whose rings are damaged, as what they say about the messages
     * cannot be trusted.
     *
     * @throws CaptureException if there is no resource table that leads to vrings, or a ring breaks its rules; the sink
     *                          has not been called then
     */
    public static void record(MemoryImage image, EventSink sink) throws CaptureException {
        long table = ResourceTableSearch.in(image);
        List<Event> events = new ArrayList<>();
        RemoteprocObserver observer = new RemoteprocObserver(image.memory(), table, image.memory().sizeBytes() - table,
                PROCESSORS, new QueueNumbers(), () -> 0, events::add);
        observer.lookAtTable();
        for (VirtqueueObserver queue : observer.queues()) {
            new MessageRecovery(queue, events::add).run();
            queue.look();
        }
        requireSound(image, events);
        events.forEach(sink::accept);
    }

    private static void requireSound(MemoryImage image, List<Event> events) throws CaptureException {
        for (Event event : events) {
            if (event instanceof Note note && note.severity() == Severity.ERROR) {
                throw new CaptureException(image.file(), note.place() + ": " + note.text());
            }
        }
    }
}
