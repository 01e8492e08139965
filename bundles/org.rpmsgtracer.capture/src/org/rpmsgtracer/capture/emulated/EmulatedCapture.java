/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.emulated;

import org.rpmsgtracer.capture.observer.ProcessorNames;
import org.rpmsgtracer.capture.observer.QueueNumbers;
import org.rpmsgtracer.capture.observer.RemoteprocObserver;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellListener;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.remoteproc.Remoteproc;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Role;

/**
 * Captures an emulated machine: its memory tells of every store and its doorbells of every ring, so that nothing is
 * missed and each event has the machine's time of the store or ring that it tells of.
 */
public final class EmulatedCapture {

    private EmulatedCapture() {}

    /**
     * Records from now on to the end of the emulation, on the thread that runs it. A system that runs already is first
     * recorded as it stands.
     */
    public static void attach(Emulation emulation, EventSink sink) {
        QueueNumbers numbers = new QueueNumbers();
        for (Remoteproc remote : emulation.remotes()) {
            attach(emulation.machine(), remote, numbers, sink);
        }
    }

    private static void attach(Machine machine, Remoteproc remote, QueueNumbers numbers, EventSink sink) {
        ProcessorNames names = new ProcessorNames(remote.host().name(), remote.processor().name());
        RemoteprocObserver observer = new RemoteprocObserver(machine.memory(), remote.resourceTableAddress(),
                remote.resourceTableBytes(), names, numbers, machine::nowNs, sink);
        observer.look();
        machine.memory().onStore(observer::stored);
        for (Doorbell doorbell : machine.doorbells()) {
            if (doorbell.from() == remote.host() && doorbell.to() == remote.processor()) {
                doorbell.onRing(reporting(observer, Role.DRIVER));
            } else if (doorbell.from() == remote.processor() && doorbell.to() == remote.host()) {
                doorbell.onRing(reporting(observer, Role.DEVICE));
            }
        }
    }

    private static DoorbellListener reporting(RemoteprocObserver observer, Role by) {
        return new DoorbellListener() {
            @Override
            public void rung(Doorbell doorbell, int notifyId) {
                observer.notified(by, notifyId);
            }
        };
    }
}
