/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.emulated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rpmsgtracer.capture.observer.BlockLayout;
import org.rpmsgtracer.capture.observer.FixedDeviceObserver;
import org.rpmsgtracer.capture.observer.ProcessorNames;
import org.rpmsgtracer.capture.observer.QueueNumbers;
import org.rpmsgtracer.capture.observer.RemoteprocObserver;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.scenario.EmulatedDevices;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.Wiring.FixedVrings;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.EventSink;

/**
 * Captures an emulated machine: its memory tells of every store and its doorbells of every ring, so that nothing is
 * missed and each event has the machine's time of the store or ring that it tells of.
 */
public final class EmulatedCapture {

    private final Machine machine;
    private final EventSink sink;
    private final QueueNumbers numbers = new QueueNumbers();
    private final Map<DoorbellPair, List<NotificationObserver>> listeners = new LinkedHashMap<>();

    private EmulatedCapture(Machine machine, EventSink sink) {
        this.machine = machine;
        this.sink = sink;
    }

    /**
     * Records from now on to the end of the emulation, on the thread that runs it. A system that runs already is first
     * recorded as it stands.
     */
    public static void attach(Emulation emulation, EventSink sink) {
        EmulatedCapture capture = new EmulatedCapture(emulation.machine(), sink);
        for (EmulatedDevices devices : emulation.devices()) {
            NotificationObserver observer = switch (devices) {
                case EmulatedDevices.InTable inTable -> capture.follow(inTable);
                case EmulatedDevices.Fixed fixed -> capture.follow(fixed);
            };
            devices.doorbells().forEach(
                    pair -> capture.listeners.computeIfAbsent(pair, it -> new ArrayList<>()).add(observer));
        }
        capture.listeners.forEach(NotificationObserver::listen);
    }

    private NotificationObserver follow(EmulatedDevices.InTable devices) {
        RemoteprocObserver observer = new RemoteprocObserver(machine.memory(), devices.tableAddress(),
                devices.tableBytes(), devices.prefix(), new ProcessorNames(devices.host(), devices.remote()), numbers,
                machine::nowNs, sink);
        observer.look();
        machine.memory().onStore(observer::stored);
        return observer::notified;
    }

    private NotificationObserver follow(EmulatedDevices.Fixed device) {
        FixedVrings place = device.place();
        List<VringEntry> vrings = List.of(
                new VringEntry(place.vring0Address(), place.align(), place.num(), device.firstNotifyId(), 0),
                new VringEntry(place.vring1Address(), place.align(), place.num(), device.firstNotifyId() + 1L, 0));
        BlockLayout layout = switch (place.rule()) {
            case LINUX -> VringLayout::legacy;
            case RPMSG_LITE -> VringLayout::rpmsgLite;
        };
        FixedDeviceObserver observer = new FixedDeviceObserver(machine.memory(), device.device(), vrings, layout,
                place.statusAddress(), new ProcessorNames(device.host(), device.remote()), numbers, machine::nowNs,
                sink);
        observer.look();
        machine.memory().onStore(observer::stored);
        return observer::notified;
    }
}
