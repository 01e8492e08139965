/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Optional;

import org.rpmsgtracer.emulator.driver.Endpoint;
import org.rpmsgtracer.emulator.driver.RemoteEndpoints;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.RemoteProgram.VisitingEcho;

/** {@link VisitingEcho} at work. */
final class VisitingEchoService implements RemoteService {

    private final VisitingEcho program;
    private final RemoteEndpoints endpoints;
    private final Processor processor;
    private final RandomStream random;
    private Optional<Endpoint> endpoint = Optional.empty();
    private int visit;
    private int answered;
    private boolean stopped;

    VisitingEchoService(VisitingEcho program, RemoteEndpoints endpoints, Processor processor, RandomStream random) {
        this.program = program;
        this.endpoints = endpoints;
        this.processor = processor;
        this.random = random;
    }

    @Override
    public void start() {
        processor.later(random.in(program.absenceNs()), this::come);
    }

    @Override
    public void stop() {
        stopped = true;
        endpoint.ifPresent(endpoints::destroy);
        endpoint = Optional.empty();
    }

    private void come() {
        if (!stopped) {
            visit++;
            answered = 0;
            int current = visit;
            endpoint = Optional.of(endpoints.create(program.channel(),
                    (payload, src) -> processor.later(random.in(program.answerNs()), () -> answer(current, payload))));
        }
    }

    private void answer(int asked, byte[] payload) {
        endpoint.filter(present -> asked == visit).ifPresent(present -> {
            present.send(payload);
            answered++;
            if (answered == program.messages()) {
                endpoints.destroy(present);
                endpoint = Optional.empty();
                start();
            }
        });
    }
}
