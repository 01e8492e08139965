/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.rpmsgtracer.emulator.fault.Fault.InSoftware;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** The faults in the software of one end of a link, brought about when that software asks. */
public final class SoftwareFaults implements Interference {

    private final LongSupplier clockNs;
    private final RandomStream random;
    private final List<Active> active = new ArrayList<>();

    private record Active(InSoftware fault, Occasions occasions, Runnable aftermath) {}

    /** An end without faults yet. */
    public SoftwareFaults(LongSupplier clockNs, RandomStream random) {
        this.clockNs = clockNs;
        this.random = random;
    }

    /** From now on, this fault happens at its occasions. */
    public void add(InSoftware fault) {
        add(fault, () -> {
        });
    }

    /**
     * As {@link #add(InSoftware)}.
     *
     * @param aftermath of a message that is not published; called inside the effect that would have published it
     */
    public void add(InSoftware fault, Runnable aftermath) {
        active.add(new Active(fault, new Occasions(fault.when(), clockNs, random), aftermath));
    }

    @Override
    public Outgoing written(Outgoing message) {
        Outgoing written = message;
        for (Active one : active) {
            if (one.fault instanceof Fault.LengthOversized oversized && carriesData(message) && one.occasions.now()) {
                written = new Outgoing(withLength(message.header(), oversized.lengthBytes()), message.payload());
            }
        }
        return written;
    }

    @Override
    public boolean publishes() {
        boolean publishes = true;
        for (Active one : active) {
            if (one.fault instanceof Fault.MessageUnpublished && one.occasions.now()) {
                publishes = false;
                one.aftermath.run();
            }
        }
        return publishes;
    }

    @Override
    public List<Announcing> announced(byte[] payload) {
        List<Announcing> sent = List.of(new Announcing(0, payload));
        for (Active one : active) {
            Optional<List<Announcing>> instead = instead(one.fault, payload);
            if (instead.isPresent() && one.occasions.now()) {
                sent = instead.get();
            }
        }
        return sent;
    }

    @Override
    public long returnDelayNs(int head) {
        long delayNs = 0;
        for (Active one : active) {
            if (one.fault instanceof Fault.BufferHeld held && one.occasions.now()) {
                delayNs = Math.max(delayNs, held.heldNs());
            } else if (one.fault instanceof Fault.BufferLeaked && one.occasions.now()) {
                delayNs = NEVER;
            }
        }
        return delayNs;
    }

    @Override
    public long callbackNs() {
        long extraNs = 0;
        for (Active one : active) {
            if (one.fault instanceof Fault.CallbackSlow slow && one.occasions.now()) {
                extraNs += slow.extraNs();
            }
        }
        return extraNs;
    }

    private static boolean carriesData(Outgoing message) {
        return message.header().dst() != RpmsgAddress.NAME_SERVICE;
    }

    private static RpmsgHeader withLength(RpmsgHeader header, int lengthBytes) {
        return new RpmsgHeader(header.src(), header.dst(), header.reserved(), lengthBytes, header.flags());
    }

    /** What a fault makes of an announcement; empty for faults of other things. */
    private static Optional<List<Announcing>> instead(InSoftware fault, byte[] payload) {
        return switch (fault) {
            case Fault.AnnouncementLost lost -> Optional.of(List.of());
            case Fault.AnnouncementLate late -> Optional.of(List.of(new Announcing(late.delayNs(), payload)));
            case Fault.AnnouncementDoubled doubled -> Optional
                    .of(List.of(new Announcing(0, payload), new Announcing(0, payload)));
            case Fault.AnnouncementMalformed malformed -> Optional
                    .of(List.of(new Announcing(0, Arrays.copyOf(payload, malformed.lengthBytes()))));
            case Fault.AnnouncementMisnamed misnamed -> Optional
                    .of(changed(payload, misnamed.name(), Optional.empty()));
            case Fault.AnnouncementColliding colliding -> Optional
                    .of(changed(payload, "", Optional.of(colliding.address())));
            case Fault.BufferHeld held -> Optional.empty();
            case Fault.BufferLeaked leaked -> Optional.empty();
            case Fault.LengthOversized oversized -> Optional.empty();
            case Fault.MessageUnpublished unpublished -> Optional.empty();
            case Fault.CallbackSlow slow -> Optional.empty();
            case Fault.HandshakeSkipped skipped -> Optional.empty();
        };
    }

    private static List<Announcing> changed(byte[] payload, String name, Optional<Long> address) {
        return NameServiceMessage.parse(payload)
                .map(said -> new NameServiceMessage(name.isEmpty() ? said.name() : name, address.orElse(said.address()),
                        said.flags(), said.form()))
                .map(instead -> List.of(new Announcing(0, instead.toBytes())))
                .orElse(List.of(new Announcing(0, payload)));
    }
}
