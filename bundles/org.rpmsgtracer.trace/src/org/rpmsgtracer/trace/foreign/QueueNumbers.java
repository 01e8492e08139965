/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * The numbers of virtqueues where several streams are made one. Streams that number the same virtqueue alike share the
 * number; a stream that means another virtqueue by it gets a free number for that, from the highest down.
 */
final class QueueNumbers {

    private static final int MAX_SENTENCES = 32;

    /** Which virtqueue a number stands for; equal for streams that see the same one. */
    private record Virtqueue(String name, String driver, String device) {}

    private record Meant(Virtqueue virtqueue, Source by) {}

    private final Map<Integer, Meant> taken = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private int free = QueueId.MAX_NUMBER;

    /** Streams of one declaration: their numbers mean the same. */
    Source source(String name) {
        return new Source(name);
    }

    /** Which virtqueues have other numbers now, one sentence each. */
    List<String> sentences() {
        return sentences;
    }

    /** Where numbers come from. */
    final class Source {

        private final String name;
        private final Map<Integer, QueueId> renumbered = new HashMap<>();

        private Source(String name) {
            this.name = name;
        }

        QueueId id(int number) {
            @Nullable QueueId other = renumbered.isEmpty() ? null : renumbered.get(number);
            return other == null ? new QueueId(number) : other;
        }

        QueueId configured(int number, String virtqueue, String driver, String device) throws UnusableException {
            Virtqueue meant = new Virtqueue(virtqueue, driver, device);
            QueueId id = id(number);
            Meant before = taken.get(id.number());
            if (before == null || before.by() == this || before.virtqueue().equals(meant)) {
                taken.put(id.number(), before == null ? new Meant(meant, this) : new Meant(meant, before.by()));
                return id;
            }
            return renumber(number, meant, before);
        }

        private QueueId renumber(int number, Virtqueue meant, Meant before) throws UnusableException {
            while (taken.containsKey(free)) {
                free--;
            }
            if (free < 0) {
                throw new UnusableException("there is no number left for the virtqueue");
            }
            QueueId id = new QueueId(free);
            taken.put(free, new Meant(meant, this));
            renumbered.put(number, id);
            if (sentences.size() < MAX_SENTENCES) {
                sentences.add("virtqueue " + number + " (" + Excerpt.of(meant.name()) + ") of " + name + " is number "
                        + id.number() + " here, for " + number + " is " + Excerpt.of(before.virtqueue().name()) + " of "
                        + before.by().name);
            }
            return id;
        }
    }
}
