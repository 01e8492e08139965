/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.virtio.Interference.Announcing;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * The optional name service (rpmsg-lite {@code lib/rpmsg_lite/rpmsg_ns.c}). An endpoint is announced if its program
 * wants that, and never withdrawn. Announcements are heard at address 53 from the first endpoint on that has a name and
 * no peer; what does not have 40 bytes is dropped.
 */
final class NameService {

    private final Instance instance;
    private boolean bound;

    NameService(Instance instance) {
        this.instance = instance;
    }

    /** An endpoint was created: announces it as the next steps of the running activity, if it is to be known. */
    void opened(LiteEndpoint endpoint, EndpointRequest request) {
        if (request.name().isEmpty()) {
            return;
        }
        if (!bound && request.peer() == RpmsgAddress.ANY
                && instance.callback(RpmsgAddress.NAME_SERVICE).isEmpty()) {
            bound = true;
            instance.bind(RpmsgAddress.NAME_SERVICE, "rpmsg_ns", this::heard);
        }
        if (request.announced()) {
            byte[] payload = NameServiceMessage.of(request.name(), endpoint.address(), Action.CREATE).toBytes();
            announce(endpoint, instance.transmitter().interference().announced(payload));
        }
    }

    private void announce(LiteEndpoint endpoint, List<Announcing> announcements) {
        for (Announcing announcing : announcements) {
            Runnable send = () -> endpoint.send(RpmsgAddress.NAME_SERVICE, announcing.payload(), Patience.WAIT,
                    result -> {
                    });
            if (announcing.delayNs() == 0) {
                send.run();
            } else {
                instance.processor().later(announcing.delayNs(), send);
            }
        }
    }

    private void heard(Message message) {
        if (message.lengthBytes() != NameServiceMessage.Form.STANDARD.sizeBytes()) {
            return;
        }
        Optional<NameServiceMessage> heard = NameServiceMessage.parse(message.payload());
        heard.ifPresent(service -> {
            switch (service.action()) {
                case CREATE, CREATE_ACK -> tell(service.name(), RpmsgAddress.ANY, service.address());
                case DESTROY -> tell(service.name(), service.address(), RpmsgAddress.ANY);
            }
        });
    }

    private void tell(String name, long oldPeer, long newPeer) {
        for (LiteEndpoint endpoint : instance.endpoints()) {
            if (endpoint.name().equals(name) && endpoint.peer() == oldPeer) {
                endpoint.announced(newPeer);
            }
        }
    }
}
