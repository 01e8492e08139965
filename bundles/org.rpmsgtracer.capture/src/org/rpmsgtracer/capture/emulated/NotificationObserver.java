/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.emulated;

import java.util.List;

import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellListener;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.trace.event.Role;

/** Somebody who follows devices and is told who rang for which of their vrings. */
@FunctionalInterface
interface NotificationObserver {

    /** Tells of a notification; whether it was for a vring that is followed. */
    boolean notified(Role by, long notifyId);

    /** Tells the observers of all rings of their doorbells; several devices may share them. */
    static void listen(DoorbellPair doorbells, List<NotificationObserver> observers) {
        doorbells.toDevice().onRing(reporting(observers, Role.DRIVER));
        doorbells.toDriver().onRing(reporting(observers, Role.DEVICE));
    }

    private static DoorbellListener reporting(List<NotificationObserver> observers, Role by) {
        return new DoorbellListener() {
            @Override
            public void rung(Doorbell doorbell, int notifyId) {
                for (NotificationObserver observer : observers) {
                    if (observer.notified(by, notifyId)) {
                        return;
                    }
                }
            }
        };
    }
}
