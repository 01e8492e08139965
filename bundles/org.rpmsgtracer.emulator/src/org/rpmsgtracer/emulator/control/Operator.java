/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rpmsgtracer.emulator.control.OpenEndpoints.OpenEndpoint;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * Does to a running system what a person or a script says. What a core has to do itself becomes a task of it, which
 * takes its time as that of any program. On the machine's thread, between two of its happenings.
 */
public final class Operator {

    private static final EndpointUser LISTENER = new EndpointUser() {

        @Override
        public void received(Endpoint endpoint, ReceivedMessage message) {
            // that it arrives is all that is wanted of it
        }
    };

    private final OperatedSystem system;

    public Operator(OperatedSystem system) {
        this.system = system;
    }

    /**
     * Does it now.
     *
     * @throws ActionException if the system has no such core, endpoint or link, or cannot do that
     */
    public void perform(Action action) throws ActionException {
        try {
            switch (action) {
                case Action.Send send -> send(send);
                case Action.Announce announce -> announce(announce);
                case Action.Destroy destroy -> {
                    OpenEndpoint endpoint = endpoint(destroy.core(), destroy.endpoint());
                    processor(destroy.core()).task(0, endpoint.endpoint()::close);
                }
                case Action.Crash crash -> system.crash(crash.core());
                case Action.Restart restart -> system.restart(restart.core());
                case Action.Order order -> system.order(order.core(), order.order());
                case Action.Halt halt -> processor(halt.core()).halt();
                case Action.Go go -> processor(go.core()).go();
                case Action.Inject inject -> system.inject(inject.fault());
            }
        } catch (IllegalArgumentException e) {
            throw new ActionException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Has the actions of a script done, each at its time; times that are past are now.
     *
     * @param trouble is told in one sentence what could not be done
     */
    public void follow(Script script, Consumer<String> trouble) {
        long nowNs = system.machine().nowNs();
        for (Script.Step step : script.steps()) {
            system.machine().schedule(Math.max(0, step.timeNs() - nowNs), () -> {
                try {
                    perform(step.action());
                } catch (ActionException e) {
                    trouble.accept(script.name() + ", line " + step.line() + ": " + e.getMessage());
                }
            });
        }
    }

    private void send(Action.Send send) throws ActionException {
        Endpoint endpoint = endpoint(send.core(), send.endpoint()).endpoint();
        long dst = send.dst().orElse(endpoint.peer());
        if (dst == RpmsgAddress.ANY) {
            throw new ActionException("endpoint " + send.endpoint() + " of core " + send.core()
                    + ": found no peer yet, expected an address to send to");
        }
        byte[] payload = send.payload();
        processor(send.core()).task(0, () -> endpoint.send(dst, payload, Patience.TRY, result -> {
            // the log tells it, as for every program
        }));
    }

    private void announce(Action.Announce announce) throws ActionException {
        Processor processor = processor(announce.core());
        Named named = Named.of(announce.service());
        List<String> devices = system.endpoints().devices(announce.core());
        Optional<RpmsgPort> port = devices.stream().filter(named::at).findFirst()
                .flatMap(device -> system.endpoints().port(announce.core(), device));
        if (port.isEmpty()) {
            throw new ActionException("core " + announce.core() + ": found "
                    + (devices.isEmpty() ? "no link that is up" : "links " + String.join(", ", devices))
                    + ", expected one " + named.device().map(device -> "named " + device).orElse("to announce at"));
        }
        EndpointRequest request =
                new EndpointRequest(named.name(), announce.address(), RpmsgAddress.ANY, true);
        processor.task(0, () -> port.get().open(request, LISTENER));
    }

    private OpenEndpoint endpoint(String core, String text) throws ActionException {
        processor(core);
        Named named = Named.of(text);
        List<OpenEndpoint> ofCore =
                system.endpoints().list().stream().filter(each -> each.core().equals(core)).toList();
        return ofCore.stream().filter(named::names).findFirst()
                .orElseThrow(() -> new ActionException("core " + core + ": found no endpoint " + text + ", expected "
                        + (ofCore.isEmpty() ? "one that is open, and none is" : Named.list(ofCore))));
    }

    private Processor processor(String core) throws ActionException {
        return system.processor(core).orElseThrow(() -> new ActionException("found no core " + core + ", expected "
                + String.join(" or ", system.machine().processors().stream().map(Processor::name).toList())));
    }
}
