/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.emulated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.VringLayout;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * What an observer from outside has to see of an emulation, from the emulator's own log. The switches have no default:
 * a new kind of entry does not compile until it is said here whether memory or doorbells show it.
 */
final class VisibleEntries {

    private final Map<String, Integer> statusOfDevice = new HashMap<>();
    private final Map<String, QueueId> queues = new HashMap<>();
    private final Map<String, RingEntry.VringConfigured> rings = new HashMap<>();
    private final Map<String, RingEntry.Prefilled> untold = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    private VisibleEntries() {}

    /** The events that the log of a whole run asks for, in its order. */
    static List<Event> of(List<LogEntry> log) {
        VisibleEntries visible = new VisibleEntries();
        log.forEach(visible::add);
        return visible.events;
    }

    private void add(LogEntry entry) {
        Optional<Event> event = switch (entry) {
            case RingEntry ring -> event(ring);
            case StatusWritten status -> event(status);
            case SoftwareEntry software -> event(software);
        };
        event.ifPresent(events::add);
    }

    private Optional<Event> event(RingEntry entry) {
        // virtqueues are numbered as they are found
        QueueId queue = queues.computeIfAbsent(entry.vring(), name -> new QueueId(queues.size()));
        return switch (entry) {
            case RingEntry.VringConfigured it -> {
                rings.put(it.vring(), it);
                yield Optional.of(configured(queue, it, it.timeNs(), 0, 0));
            }
            // told when the host is heard to be done
            case RingEntry.Prefilled it -> {
                untold.put(it.vring(), it);
                yield Optional.empty();
            }
            case RingEntry.ChainOffered it -> Optional.of(new ChainOffered(it.timeNs(), queue, it.availIdx(), it.head(),
                    it.address(), it.lengthBytes(), it.flags(), 1));
            case RingEntry.ChainReturned it -> Optional.of(new ChainReturned(it.timeNs(), queue, it.usedIdx(),
                    it.head(), it.lengthBytes()));
            case RingEntry.MessageSent it -> Optional.of(message(queue, it));
            case RingEntry.Announced it -> Optional.of(new Announcement(it.timeNs(), queue, it.index(),
                    it.announcement().action(), it.announcement().name(), it.announcement().address()));
            case RingEntry.Kicked it -> {
                tellPrefilled(it);
                yield Optional.of(switch (it.by()) {
                    case DRIVER -> new Kick(it.timeNs(), queue);
                    case DEVICE -> new Interrupt(it.timeNs(), queue);
                });
            }
            case RingEntry.KickSuppressed it -> Optional.of(new KickSuppressed(it.timeNs(), queue, role(it.by())));
            // a recording tells of a notification once, when it is sent
            case RingEntry.Interrupted it -> Optional.empty();
        };
    }

    private void tellPrefilled(RingEntry.Kicked kick) {
        String device = kick.vring().substring(0, kick.vring().length() - 1);
        for (String vring : List.of(device + "0", device + "1")) {
            RingEntry.Prefilled prefilled = untold.remove(vring);
            if (prefilled != null) {
                events.add(configured(queues.get(vring), rings.get(vring), kick.timeNs(), prefilled.buffers(),
                        prefilled.bufferBytes()));
            }
        }
    }

    /** A status that is written again is not seen: the byte stays the same. */
    private Optional<Event> event(StatusWritten entry) {
        Integer before = statusOfDevice.put(entry.device(), entry.status());
        return entry.status() == (before == null ? 0 : before)
                ? Optional.empty()
                : Optional.of(new LifeCycleChanged(entry.timeNs(), entry.device(),
                        DeviceStatus.describe(entry.status())));
    }

    /** Nothing of this is in shared memory or rings a doorbell. */
    private static Optional<Event> event(SoftwareEntry entry) {
        return switch (entry) {
            // life cycle outside the resource table
            case SoftwareEntry.StateEntered it -> Optional.empty();
            case SoftwareEntry.Printed it -> Optional.empty();
            // endpoints and channels live in private memory
            case SoftwareEntry.EndpointCreated it -> Optional.empty();
            case SoftwareEntry.EndpointDestroyed it -> Optional.empty();
            case SoftwareEntry.ChannelCreated it -> Optional.empty();
            case SoftwareEntry.ChannelDestroyed it -> Optional.empty();
            // private cursors, and who waits for them
            case SoftwareEntry.MessageTaken it -> Optional.empty();
            case SoftwareEntry.SenderBlocked it -> Optional.empty();
            case SoftwareEntry.SenderResumed it -> Optional.empty();
        };
    }

    private static Event configured(QueueId queue, RingEntry.VringConfigured entry, long timeNs, int prefilled,
            long bufferBytes) {
        VringLayout layout = VringLayout.legacy(entry.address(), entry.num(), entry.align());
        Direction direction = entry.vring().endsWith("vring0") ? Direction.REMOTE_TO_HOST : Direction.HOST_TO_REMOTE;
        return new VringConfigured(timeNs, queue, entry.vring(), direction, entry.driver(), entry.device(),
                entry.num(), entry.align(), layout.descAddress(), layout.availAddress(), layout.usedAddress(), 0,
                prefilled, prefilled, bufferBytes);
    }

    private static Event message(QueueId queue, RingEntry.MessageSent entry) {
        RpmsgHeader header = entry.header();
        return new Message(entry.timeNs(), queue, entry.index(), entry.head(), header.src(), header.dst(),
                header.reserved(), header.length(), header.flags(), Payload.of(entry.payload().toBytes()),
                Evidence.VERIFIED, false);
    }

    private static Role role(org.rpmsgtracer.emulator.log.Role role) {
        return switch (role) {
            case DRIVER -> Role.DRIVER;
            case DEVICE -> Role.DEVICE;
        };
    }
}
