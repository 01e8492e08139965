/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.EndpointTable;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.linux.RpmsgDevice.Origin;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * One virtio device of type 7 while {@link VirtioRpmsgBus} drives it ({@code struct virtproc_info}): its endpoints by
 * address, and its channels as devices of the rpmsg bus.
 */
public final class RpmsgVirtioDevice {

    private final LinuxHost personality;
    private final RpmsgCore core;
    private final OutputQueue output;
    private final Announcements announcements;
    private final SoftwareLog log;
    private final EndpointTable<RpmsgEndpoint> endpoints;
    private final List<RpmsgDevice> devices = new ArrayList<>();
    private @Nullable RpmsgEndpoint lastReceiver;

    /** @param nameService whether that feature is negotiated */
    RpmsgVirtioDevice(LinuxHost personality, RpmsgCore core, OutputQueue output, boolean nameService,
            SoftwareLog log) {
        this.personality = personality;
        this.core = core;
        this.output = output;
        this.announcements = new Announcements(core.processor(), output, nameService, log);
        this.log = log;
        this.endpoints = new EndpointTable<>(personality.addresses());
    }

    /** Such as {@code virtio0}. */
    public String name() {
        return core.virtioName();
    }

    /** The longest payload in bytes ({@code rpmsg_get_mtu}). */
    public int payloadLimitBytes() {
        return personality.payloadLimitBytes();
    }

    /** Its channels and what it has made for itself, in the order of their making; unmodifiable. */
    public List<RpmsgDevice> devices() {
        return Collections.unmodifiableList(devices);
    }

    /**
     * Makes an endpoint ({@code rpmsg_create_ept}).
     *
     * @param channel its address as {@code src}, or ANY for the lowest free one from 1024; its peer as {@code dst}
     * @param error   gets the negative {@link Errno} that only the log shows in Linux, before empty is returned
     */
    public Optional<RpmsgEndpoint> createEndpoint(ChannelInfo channel, RpmsgCallback callback, IntConsumer error) {
        Optional<RpmsgEndpoint> endpoint = allocate(channel, callback, error);
        endpoint.ifPresent(it -> log.endpointCreated(it.address(), it.name()));
        return endpoint;
    }

    /** Removes an endpoint ({@code rpmsg_destroy_ept}); once it is removed, nothing more. */
    public void destroyEndpoint(RpmsgEndpoint endpoint) {
        if (!endpoint.isDestroyed()) {
            endpoint.markDestroyed();
            endpoints.remove(endpoint.address());
            lastReceiver = null;
            log.endpointDestroyed(endpoint.address(), endpoint.name());
        }
    }

    /**
     * Makes a channel of this processor's own ({@code rpmsg_create_channel}); a driver that knows it takes it at once,
     * and then the remote is told if it has a fixed local address.
     *
     * @return empty if there is such a channel already
     */
    public Optional<RpmsgDevice> createChannel(ChannelInfo channel) {
        return createChannel(channel, Origin.LOCAL);
    }

    /**
     * Removes a channel ({@code rpmsg_release_channel}).
     *
     * @return 0 or -EINVAL
     */
    public int releaseChannel(ChannelInfo channel) {
        Optional<RpmsgDevice> device = find(channel);
        device.ifPresent(this::unregister);
        return device.isPresent() ? 0 : -Errno.EINVAL;
    }

    /** Lets the first registered driver that matches have the device, if it has none. */
    public void attach(RpmsgDevice device) {
        core.driverFor(device).ifPresent(driver -> attach(device, driver));
    }

    /**
     * Lets a driver have a device; asks not whether it matches.
     *
     * @return 0, -EBUSY if the device has a driver, or why the probe failed
     */
    public int attach(RpmsgDevice device, RpmsgDriver driver) {
        return device.driver().isPresent() ? -Errno.EBUSY : bind(device, Optional.of(driver), () -> {
        });
    }

    /** Takes a device away from its driver, which may close its endpoint once more on the way. */
    public void detach(RpmsgDevice device) {
        Optional<RpmsgDriver> leaving = device.driver();
        device.driverLeaves();
        leaving.ifPresent(driver -> {
            if (device.announce()) {
                device.endpoint().ifPresent(announcements::withdraw);
            }
            leave(device, driver);
        });
    }

    boolean hasAnnouncedChannels() {
        return devices.stream().anyMatch(device -> device.origin() == Origin.ANNOUNCED);
    }

    Optional<RpmsgDevice> createChannel(ChannelInfo channel, Origin origin) {
        Optional<RpmsgDevice> same = find(channel);
        if (same.isPresent()) {
            log.print("channel " + channel.name() + ":" + Long.toHexString(channel.src()) + ":"
                    + Long.toHexString(channel.dst()) + " already exist");
            return Optional.empty();
        }
        RpmsgDevice device = new RpmsgDevice(this, channel, origin, Optional.empty());
        register(device);
        return Optional.of(device);
    }

    /** Makes a device that is no channel and for one driver only. */
    void createInternal(ChannelInfo channel) {
        register(new RpmsgDevice(this, channel, Origin.INTERNAL, Optional.of(channel.name())));
    }

    /** Messages come in rows for one endpoint, so the last one is looked at first. */
    void deliver(InboundMessage message) {
        RpmsgEndpoint last = lastReceiver;
        if (last != null && last.address() == message.dst()) {
            last.received(message);
            return;
        }
        Optional<RpmsgEndpoint> receiver = endpoints.at(message.dst());
        if (receiver.isPresent()) {
            lastReceiver = receiver.get();
            receiver.get().received(message);
        } else {
            log.print("msg received with no recipient");
        }
    }

    void send(RpmsgEndpoint endpoint, long dst, byte[] payload, Patience patience, IntConsumer result) {
        if (endpoint.isDestroyed()) {
            core.processor().then(0, () -> result.accept(-Errno.EINVAL));
        } else {
            output.send(endpoint.address(), dst, payload, patience, result);
        }
    }

    /** Removes all devices in the order of their making; what withdraws a service is appended as steps. */
    void removeAll() {
        List.copyOf(devices).forEach(this::unregister);
    }

    /** {@code idr_alloc}: any from 1024 on, or exactly the one asked for. */
    private Optional<RpmsgEndpoint> allocate(ChannelInfo channel, RpmsgCallback callback, IntConsumer error) {
        boolean any = channel.src() == RpmsgAddress.ANY;
        OptionalLong address = any ? endpoints.freeAddress() : OptionalLong.of(channel.src());
        boolean used = !any && endpoints.at(channel.src()).isPresent();
        boolean negative = !any && channel.src() > Integer.MAX_VALUE;
        if (address.isEmpty() || used || negative) {
            int errno = negative ? -Errno.EINVAL : -Errno.ENOSPC;
            log.print("idr_alloc failed: " + errno);
            error.accept(errno);
            return Optional.empty();
        }
        RpmsgEndpoint endpoint = new RpmsgEndpoint(this, channel.name(), address.getAsLong(), channel.dst(), callback);
        endpoints.add(endpoint.address(), endpoint);
        lastReceiver = null;
        return Optional.of(endpoint);
    }

    private Optional<RpmsgDevice> find(ChannelInfo channel) {
        return devices.stream().filter(device -> device.matches(channel)).findFirst();
    }

    private void register(RpmsgDevice device) {
        devices.add(device);
        bind(device, core.driverFor(device), () -> {
            if (device.origin() != Origin.INTERNAL) {
                log.channelCreated(device.name(), device.src(), device.dst());
            }
        });
    }

    /**
     * {@code rpmsg_dev_probe}, if there is a driver.
     *
     * @param addressed called when the local address of the channel stands
     * @return 0 or why the probe failed
     */
    private int bind(RpmsgDevice device, Optional<RpmsgDriver> match, Runnable addressed) {
        Optional<RpmsgEndpoint> own = match.filter(RpmsgDriver::hasCallback)
                .flatMap(driver -> allocate(new ChannelInfo(device.name(), device.src(), device.dst()),
                        (endpoint, message) -> driver.received(device, endpoint, message), error -> {
                        }));
        own.ifPresent(endpoint -> {
            device.opened(endpoint);
            endpoint.onClose(() -> closeOwn(device));
        });
        addressed.run();
        own.ifPresent(endpoint -> log.endpointCreated(endpoint.address(), endpoint.name()));
        return match.map(driver -> probe(device, driver)).orElse(0);
    }

    private int probe(RpmsgDevice device, RpmsgDriver driver) {
        if (driver.hasCallback() && device.endpoint().isEmpty()) {
            log.print("failed to create endpoint");
            probeFailed(driver, -Errno.ENOMEM);
            driver.refused(device, -Errno.ENOMEM);
            return -Errno.ENOMEM;
        }
        device.bound(driver);
        int error = driver.probe(device);
        if (error != 0) {
            log.print("rpmsg_dev_probe: failed: " + error);
            probeFailed(driver, error);
            device.driverLeaves();
            device.endpoint().ifPresent(this::destroyEndpoint);
            device.closed();
        } else if (device.announce()) {
            device.endpoint()
                    .ifPresent(it -> announcements.create(it, failure -> notAnnounced(device, driver, failure)));
        }
        return error;
    }

    /** A service that the remote cannot be told of has no driver. */
    private void notAnnounced(RpmsgDevice device, RpmsgDriver driver, int error) {
        if (device.driver().filter(driver::equals).isPresent()) {
            log.print("failed to announce creation");
            device.driverLeaves();
            leave(device, driver);
            probeFailed(driver, error);
        }
    }

    /** What the driver core says ({@code drivers/base/dd.c}). */
    private void probeFailed(RpmsgDriver driver, int error) {
        log.print("probe with driver " + driver.name() + " failed with error " + error);
    }

    private void leave(RpmsgDevice device, RpmsgDriver driver) {
        driver.remove(device);
        device.endpoint().ifPresent(this::destroyEndpoint);
        device.closed();
    }

    private void closeOwn(RpmsgDevice device) {
        if (device.origin() == Origin.LOCAL) {
            unregister(device);
        } else {
            detach(device);
        }
    }

    private void unregister(RpmsgDevice device) {
        if (devices.remove(device)) {
            long src = device.src();
            detach(device);
            if (device.origin() != Origin.INTERNAL) {
                log.channelDestroyed(device.name(), src, device.dst());
            }
        }
    }
}
