/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.Optional;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** A channel as a device on the rpmsg bus ({@code struct rpmsg_device}), with a driver or without. */
public final class RpmsgDevice {

    private final RpmsgVirtioDevice parent;
    private final String name;
    private final long registeredSrc;
    private final long dst;
    private final Origin origin;
    private Optional<String> driverOverride;
    private Optional<RpmsgDriver> driver = Optional.empty();
    private Optional<RpmsgEndpoint> endpoint = Optional.empty();
    private long src;

    /** Who made the device. */
    enum Origin {
        /** The remote, by an announcement. */
        ANNOUNCED,
        /** Software of this processor. */
        LOCAL,
        /** The virtio driver, for its own purposes. */
        INTERNAL
    }

    RpmsgDevice(RpmsgVirtioDevice parent, ChannelInfo channel, Origin origin, Optional<String> driverOverride) {
        this.parent = parent;
        this.name = channel.name();
        this.registeredSrc = channel.src();
        this.src = channel.src();
        this.dst = channel.dst();
        this.origin = origin;
        this.driverOverride = driverOverride;
    }

    /** Parent, name and the addresses at registration as signed numbers: {@code virtio0.rpmsg-tty.-1.1025}. */
    public String deviceName() {
        return parent.name() + "." + name + "." + (int) registeredSrc + "." + (int) dst;
    }

    /** Of the channel. */
    public String name() {
        return name;
    }

    /** The local address; ANY until its first driver has got one for it. */
    public long src() {
        return src;
    }

    /** The remote address. */
    public long dst() {
        return dst;
    }

    /** Whether the remote is told of it: it has had a local address from the start. */
    public boolean announce() {
        return origin == Origin.LOCAL && registeredSrc != RpmsgAddress.ANY;
    }

    /** The one driver that may bind, by its name; empty if names decide. */
    public Optional<String> driverOverride() {
        return driverOverride;
    }

    /** Changes what {@link #driverOverride} gives; a driver at work stays. */
    public void overrideDriver(Optional<String> driverName) {
        driverOverride = driverName;
    }

    /** The driver at work, if any. */
    public Optional<RpmsgDriver> driver() {
        return driver;
    }

    /** Its own endpoint, which it has while a driver with a callback is at work. */
    public Optional<RpmsgEndpoint> endpoint() {
        return endpoint;
    }

    /** To which it belongs. */
    public RpmsgVirtioDevice parent() {
        return parent;
    }

    Origin origin() {
        return origin;
    }

    /** {@code device_match} of rpmsg_core.c: ANY in the description fits any address. */
    boolean matches(ChannelInfo channel) {
        return name.equals(channel.name())
                && (channel.src() == RpmsgAddress.ANY || channel.src() == src)
                && (channel.dst() == RpmsgAddress.ANY || channel.dst() == dst);
    }

    void bound(RpmsgDriver newDriver) {
        driver = Optional.of(newDriver);
    }

    void driverLeaves() {
        driver = Optional.empty();
    }

    void closed() {
        endpoint = Optional.empty();
    }

    void opened(RpmsgEndpoint ownEndpoint) {
        endpoint = Optional.of(ownEndpoint);
        src = ownEndpoint.address();
    }
}
