/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;

/**
 * The words that TI's mailbox carries beside the numbers of vrings: life signs, crashes and power management (Linux
 * 6.12 {@code drivers/remoteproc/omap_remoteproc.h}: {@code enum omap_rp_mbox_messages}; omap_remoteproc.c and
 * ti_k3_r5_remoteproc.c for what Linux does with them, TI-RTOS' {@code ti.ipc.rpmsg} for the remote's part).
 */
final class OmapMailbox {

    static final int READY = 0xFFFF_FF00;
    static final int CRASH = 0xFFFF_FF02;
    static final int ECHO_REQUEST = 0xFFFF_FF03;
    static final int ECHO_REPLY = 0xFFFF_FF04;
    static final int SUSPEND_SYSTEM = 0xFFFF_FF11;
    static final int SUSPEND_ACK = 0xFFFF_FF12;

    private final PlatformDriver platform;
    private final Processor remote;
    private final Doorbell toRemote;
    private final Doorbell toHost;
    private final SoftwareLog console;
    private Runnable suspendAcknowledged = () -> {
    };

    /** Listens on the host; {@code onCrash} is told of crashes that the driver hands on to the framework. */
    OmapMailbox(PlatformDriver platform, DoorbellPair doorbells, SoftwareLog console, Consumer<CrashType> onCrash) {
        this.platform = platform;
        this.remote = doorbells.toDevice().to();
        this.toRemote = doorbells.toDevice();
        this.toHost = doorbells.toDriver();
        this.console = console;
        toHost.onDelivery(CRASH, () -> crashed(onCrash));
        toHost.onDelivery(ECHO_REPLY, () -> console.print("received echo reply from " + remote.name()));
        toHost.onDelivery(SUSPEND_ACK, () -> suspendAcknowledged.run());
    }

    /** What the remote's software does about the words, from its boot on. */
    void remoteBoots() {
        long interruptNs = remote.costs().interruptNs();
        toRemote.onDelivery(ECHO_REQUEST, () -> remote.interrupt(interruptNs, () -> toHost.post(ECHO_REPLY)));
        toRemote.onDelivery(SUSPEND_SYSTEM, () -> remote.interrupt(interruptNs, () -> {
            toHost.post(SUSPEND_ACK);
            remote.halt();
        }));
        toHost.post(READY);
    }

    /** The host's sanity check after it has started the remote. */
    void ping() {
        send(ECHO_REQUEST, "failed to send mailbox message, status = ");
    }

    /** Asks the remote to sleep. */
    void suspend(Runnable acknowledged) {
        suspendAcknowledged = acknowledged;
        send(SUSPEND_SYSTEM, "PM mbox_send_message failed: ");
    }

    /** The last word of a remote whose software has given up. */
    void remoteCrashes() {
        toHost.post(CRASH);
    }

    private void send(int word, String failure) {
        if (!toRemote.post(word)) {
            console.print("Try increasing MBOX_TX_QUEUE_LEN");
            console.print(failure + "-105");
        }
    }

    private void crashed(Consumer<CrashType> onCrash) {
        if (platform == PlatformDriver.OMAP_REMOTEPROC) {
            console.print("omap rproc " + remote.name() + " crashed");
            onCrash.accept(CrashType.FATAL_ERROR);
        } else {
            console.print("K3 R5F rproc " + remote.name() + " crashed");
        }
    }
}
