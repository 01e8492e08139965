/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;

/** Programs whose traffic a scenario shapes: how much, how long, how often, and what comes back. */
public sealed interface TrafficProgram extends Program {

    /** Where it talks. */
    EndpointRequest endpoint();

    @Override
    default List<EndpointRequest> endpoints() {
        return List.of(endpoint());
    }

    /**
     * Sends bursts of numbered messages to an echo and checks what comes back, with the messages of OpenAMP's
     * {@code rpmsg-ping}: number and fill size of 8 bytes each, then 0xA5. Ends with a {@link Shutdown} message.
     *
     * @param lengthBytes of a message, 17..65535, as it begins with two numbers and has a body
     * @param burst       messages in a burst, 1 or more
     * @param window      messages under way before it waits for an echo, 1 or more
     * @param gapNs       from one message of a burst to the next; 0 sends the next as soon as this one is sent
     * @param pauseNs     between two bursts
     */
    record Ping(EndpointRequest endpoint, Distribution lengthBytes, Distribution burst, int window, Distribution gapNs,
            Distribution pauseNs) implements TrafficProgram {

        /** Refuses messages that are too short or too long, and empty bursts and windows. */
        public Ping {
            Bounds.endpoint(endpoint);
            Bounds.within("lengthBytes", lengthBytes, NumberedMessage.SHORTEST_BYTES, Bounds.PAYLOAD_LIMIT_BYTES);
            Bounds.within("burst", burst, 1, Long.MAX_VALUE);
            Bounds.atLeast("window", window, 1);
            Bounds.wait("gapNs", gapNs);
            Bounds.wait("pauseNs", pauseNs);
        }
    }

    /**
     * Sends each message back at once, as OpenAMP's {@code rpmsg-echo} does; a {@link Shutdown} message ends all
     * programs of the processor.
     */
    record Echo(EndpointRequest endpoint) implements TrafficProgram {

        /** Refuses an impossible endpoint. */
        public Echo {
            Bounds.endpoint(endpoint);
        }
    }

    /**
     * Comes, sends a number of messages back, leaves and comes again, as OpenAMP's {@code rpmsg-sample-echo} does when
     * it is started again and again.
     *
     * @param messages  answers until it leaves, 1 or more
     * @param absenceNs from start or leaving to coming
     * @param answerNs  from the receipt of a message to its answer
     */
    record VisitingEcho(EndpointRequest endpoint, int messages, Distribution absenceNs, Distribution answerNs)
            implements TrafficProgram {

        /** Refuses a visit without answers. */
        public VisitingEcho {
            Bounds.endpoint(endpoint);
            Bounds.atLeast("messages", messages, 1);
            Bounds.wait("absenceNs", absenceNs);
            Bounds.wait("answerNs", answerNs);
        }
    }

    /**
     * Sends numbered messages at a rate of its own, whatever comes back. It begins when it knows its peer. The gaps are
     * from one due time to the next: a sender that a full ring delayed catches up.
     *
     * @param lengthBytes of a message, 0..65535
     * @param burst       messages in a burst, 1 or more
     * @param gapNs       between two due times within a burst
     * @param pauseNs     from the last due time of a burst to the first of the next
     * @param patience    what it does when no buffer is free; a message that then fails is not repeated
     * @param messages    how many it sends, 1 or more; without end if empty
     */
    record Sender(EndpointRequest endpoint, Distribution lengthBytes, Distribution burst, Distribution gapNs,
            Distribution pauseNs, Patience patience, OptionalLong messages) implements TrafficProgram {

        /** Refuses messages that are too long, empty bursts, and a traffic that would take no time at all. */
        public Sender {
            Bounds.endpoint(endpoint);
            Bounds.within("lengthBytes", lengthBytes, 0, Bounds.PAYLOAD_LIMIT_BYTES);
            Bounds.within("burst", burst, 1, Long.MAX_VALUE);
            Bounds.atLeast("messages", messages.orElse(1), 1);
            Bounds.wait("gapNs", gapNs);
            Bounds.wait("pauseNs", pauseNs);
            Bounds.atLeast("the longest of gapNs and pauseNs", Math.max(gapNs.max(), pauseNs.max()), 1);
        }
    }

    /**
     * Answers each message after a time.
     *
     * @param answerNs    from the receipt of a message to its answer; 0 answers within the callback
     * @param lengthBytes of an answer, 0..65535: the message's bytes, cut off or followed by zeros; if empty, the
     *                    message itself comes back
     */
    record Responder(EndpointRequest endpoint, Distribution answerNs, Optional<Distribution> lengthBytes)
            implements TrafficProgram {

        /** Refuses answers that are too long. */
        public Responder {
            Bounds.endpoint(endpoint);
            Bounds.wait("answerNs", answerNs);
            lengthBytes.ifPresent(it -> Bounds.within("lengthBytes", it, 0, Bounds.PAYLOAD_LIMIT_BYTES));
        }
    }

    /**
     * Sends numbered messages as fast as buffers allow, as OpenAMP's {@code rpmsg-flood-ping} does. It begins when it
     * knows its peer.
     *
     * @param lengthBytes of a message, 0..65535
     * @param patience    whether it sleeps for a buffer, or tries and looks again as the sample does
     * @param messages    how many it sends, 1 or more; without end if empty
     */
    record Flood(EndpointRequest endpoint, Distribution lengthBytes, Patience patience, OptionalLong messages)
            implements TrafficProgram {

        /** Refuses messages that are too long. */
        public Flood {
            Bounds.endpoint(endpoint);
            Bounds.within("lengthBytes", lengthBytes, 0, Bounds.PAYLOAD_LIMIT_BYTES);
            Bounds.atLeast("messages", messages.orElse(1), 1);
        }
    }

    /**
     * Takes what comes and says at the end how much that was.
     *
     * @param greets whether it says hello first, so that a sender learns its address
     */
    record Sink(EndpointRequest endpoint, boolean greets) implements TrafficProgram {

        /** Refuses an impossible endpoint. */
        public Sink {
            Bounds.endpoint(endpoint);
        }
    }
}
