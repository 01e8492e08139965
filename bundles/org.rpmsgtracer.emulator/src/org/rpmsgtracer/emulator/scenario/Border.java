/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;

import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Processor;

/** Passes on what arrives at the places of far cores. */
final class Border {

    private final Chip chip;
    private final List<LinkEnds> links;
    private final FarCores far;

    Border(Chip chip, List<LinkEnds> links, FarCores far) {
        this.chip = chip;
        this.links = links;
        this.far = far;
    }

    boolean isFar(String core) {
        return far.has(core);
    }

    /** What happens when a core leaves reset: its own first step, or word to the process that runs it. */
    Runnable entryPoint(String core, Runnable own) {
        if (!far.has(core)) {
            return own;
        }
        Processor place = chip.processor(core);
        place.onReset(() -> far.reset(core));
        return () -> {
            passDoorbellsOn(core);
            far.released(core);
        };
    }

    /** Passes rings on from now until the place of the core is reset, which drops its interrupt handlers. */
    void passDoorbellsOn(String core) {
        for (LinkEnds end : links) {
            if (end.link().remote().core().equals(core)) {
                passOn(end.doorbells().toDevice(), end.firstNotifyId());
            } else if (end.link().host().core().equals(core)) {
                passOn(end.doorbells().toDriver(), end.firstNotifyId());
            }
        }
    }

    private void passOn(Doorbell doorbell, int firstNotifyId) {
        int number = chip.machine().doorbells().indexOf(doorbell);
        doorbell.onDelivery(firstNotifyId, () -> far.rung(number, firstNotifyId));
        if (doorbell.traits().style() != Style.SIGNAL) {
            doorbell.onDelivery(firstNotifyId + 1, () -> far.rung(number, firstNotifyId + 1));
        }
    }
}
