/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Processor;

/**
 * Mailbox words that are no vring ({@code VirtQueue_isr}; Linux {@code drivers/remoteproc/omap_remoteproc.h}). An echo
 * request is answered; an abort request makes the core crash, which it says itself.
 */
final class MailboxWords {

    static final int CRASH = 0xFFFF_FF02;
    static final int ECHO_REQUEST = 0xFFFF_FF03;
    static final int ECHO_REPLY = 0xFFFF_FF04;
    static final int ABORT_REQUEST = 0xFFFF_FF05;

    private final Processor processor;

    MailboxWords(Processor processor) {
        this.processor = processor;
    }

    /** From now on these words are heard from every mailbox to this core that carries words. */
    void listen() {
        for (Doorbell incoming : processor.machine().doorbells()) {
            if (incoming.to() == processor && incoming.traits().style() == DoorbellTraits.Style.WORD) {
                incoming.onDelivery(ECHO_REQUEST, () -> interrupt(() -> reply(incoming, ECHO_REPLY)));
                incoming.onDelivery(ABORT_REQUEST, () -> interrupt(() -> crash(incoming)));
            }
        }
    }

    private void interrupt(Runnable effect) {
        processor.interrupt(processor.costs().interruptNs(), effect);
    }

    private void crash(Doorbell incoming) {
        reply(incoming, CRASH);
        hang();
    }

    private void hang() {
        processor.then(1_000_000_000, this::hang);
    }

    private void reply(Doorbell incoming, int word) {
        for (Doorbell outgoing : processor.machine().doorbells()) {
            if (outgoing.from() == processor && outgoing.to() == incoming.from()
                    && outgoing.traits().style() == DoorbellTraits.Style.WORD) {
                outgoing.ring(word);
            }
        }
    }
}
