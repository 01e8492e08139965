/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/** How long messages are on their way: from their publication until the receiver gives their buffer back. */
final class Latencies {

    /** More than all rings of a real system hold; a hostile recording must not fill the memory. */
    private static final int LIMIT = 1 << 16;

    private final SystemState state;
    private final Map<Buffer, Long> published = new LinkedHashMap<>();
    private OptionalLong lastNs = OptionalLong.empty();

    /** A message buffer that has not come back yet. */
    private record Buffer(QueueId queue, int head) {}

    /** @param state follows the same events, one ahead */
    Latencies(SystemState state) {
        this.state = state;
    }

    /** Takes the next event. */
    void pass(Event event) {
        lastNs = OptionalLong.empty();
        if (event instanceof Message message && !message.recovered()) {
            publish(message);
        } else if (event instanceof ChainReturned returned) {
            comeBack(returned.queue(), returned.head(), Direction.HOST_TO_REMOTE, event);
        } else if (event instanceof ChainOffered offered) {
            comeBack(offered.queue(), offered.head(), Direction.REMOTE_TO_HOST, event);
        } else if (event instanceof VringConfigured anew) {
            published.keySet().removeIf(buffer -> buffer.queue().equals(anew.queue()));
        }
    }

    /** Of the message whose buffer the event returned that passed last; empty if it returned none. */
    OptionalLong lastNs() {
        return lastNs;
    }

    private void publish(Message message) {
        boolean isDescriptor = state.vring(message.queue()).filter(vring -> message.head() < vring.num()).isPresent();
        if (isDescriptor) {
            published.put(new Buffer(message.queue(), message.head()), message.timeNs());
        }
        if (published.size() > LIMIT) {
            published.remove(published.keySet().iterator().next());
        }
    }

    private void comeBack(QueueId queue, int head, Direction givenBackOn, Event event) {
        if (state.direction(queue).filter(givenBackOn::equals).isEmpty()) {
            return;
        }
        @Nullable Long publishedNs = published.remove(new Buffer(queue, head));
        if (publishedNs != null) {
            lastNs = OptionalLong.of(event.timeNs() - publishedNs);
        }
    }
}
