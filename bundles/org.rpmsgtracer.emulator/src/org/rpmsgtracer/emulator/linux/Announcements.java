/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.Interference.Announcing;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * Tells the remote's name service of this processor's own channels ({@code virtio_rpmsg_announce_create} and
 * {@code virtio_rpmsg_announce_destroy}), as the next steps of the running activity.
 */
final class Announcements {

    private final Processor processor;
    private final OutputQueue output;
    private final boolean nameService;
    private final SoftwareLog log;

    /** @param nameService whether that feature is negotiated; nothing is sent without it */
    Announcements(Processor processor, OutputQueue output, boolean nameService, SoftwareLog log) {
        this.processor = processor;
        this.output = output;
        this.nameService = nameService;
        this.log = log;
    }

    /** @param failed gets a negative {@link Errno} inside a later effect, if the message cannot be sent */
    void create(RpmsgEndpoint endpoint, IntConsumer failed) {
        announce(endpoint, Action.CREATE, failed);
    }

    void withdraw(RpmsgEndpoint endpoint) {
        announce(endpoint, Action.DESTROY, failure -> {
        });
    }

    private void announce(RpmsgEndpoint endpoint, Action action, IntConsumer failed) {
        if (nameService) {
            byte[] message = NameServiceMessage.of(endpoint.name(), endpoint.address(), action).toBytes();
            for (Announcing announcing : output.interference().announced(message)) {
                Runnable sending = () -> output.send(endpoint.address(), RpmsgAddress.NAME_SERVICE,
                        announcing.payload(), Patience.WAIT, result -> announced(result, failed));
                if (announcing.delayNs() == 0) {
                    sending.run();
                } else {
                    processor.later(announcing.delayNs(), sending);
                }
            }
        }
    }

    private void announced(int result, IntConsumer failed) {
        if (result != 0) {
            log.print("failed to announce service " + result);
            failed.accept(result);
        }
    }
}
