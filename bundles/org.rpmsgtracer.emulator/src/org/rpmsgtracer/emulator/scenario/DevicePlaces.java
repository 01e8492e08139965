/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;

/** Lists where the virtio devices of a scenario can be observed. */
final class DevicePlaces {

    private final Scenario scenario;
    private final List<LinkEnds> links;

    DevicePlaces(Scenario scenario, List<LinkEnds> links) {
        this.scenario = scenario;
        this.links = links;
    }

    List<EmulatedDevices> all() {
        List<EmulatedDevices> all = new ArrayList<>();
        for (Boot boot : scenario.boots()) {
            boot.firmware().ifPresent(firmware -> all.add(inTable(boot, firmware)));
        }
        for (LinkEnds end : links) {
            if (end.link().wiring() instanceof Wiring.FixedVrings place) {
                all.add(new EmulatedDevices.Fixed(end.link().host().core(), end.link().remote().core(), end.device(),
                        place, end.firstNotifyId(), List.of(end.doorbells())));
            }
        }
        return all;
    }

    private EmulatedDevices inTable(Boot boot, Firmware firmware) {
        List<LinkEnds> ends = links.stream().filter(end -> end.link().remote().core().equals(boot.core())).toList();
        List<DoorbellPair> doorbells = ends.stream().map(LinkEnds::doorbells).distinct().toList();
        String prefix = ends.stream().findFirst()
                .map(end -> end.device().substring(0, end.device().length() - end.link().device().length()))
                .orElse(boot.core() + ".");
        return new EmulatedDevices.InTable(boot.by(), boot.core(), prefix, firmware.tableAddress(),
                firmware.resourceTable().length, doorbells);
    }
}
