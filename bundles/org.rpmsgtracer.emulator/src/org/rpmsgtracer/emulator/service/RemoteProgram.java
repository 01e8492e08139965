/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.machine.Range;

/** A program for a remote processor. */
public sealed interface RemoteProgram extends Program {

    /** Name of the service. */
    String channel();

    @Override
    default List<EndpointRequest> endpoints() {
        return List.of(EndpointRequest.service(channel()));
    }

    /**
     * Sends each message back at once, as OpenAMP's {@code rpmsg-echo} does; a {@link Shutdown} message ends all
     * programs of the processor.
     */
    record Echo(String channel) implements RemoteProgram {}

    /**
     * Comes, sends a number of messages back, leaves and comes again, as OpenAMP's {@code rpmsg-sample-echo} does when
     * it is started again and again.
     *
     * @param messages  answers until it leaves, 1 or more
     * @param absenceNs from start or leaving to coming
     * @param answerNs  from the receipt of a message to its answer
     */
    record VisitingEcho(String channel, int messages, Range absenceNs, Range answerNs) implements RemoteProgram {}
}
