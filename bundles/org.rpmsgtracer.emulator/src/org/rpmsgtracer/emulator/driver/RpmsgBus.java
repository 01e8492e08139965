/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.personality.AddressRange;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * The endpoints and channels of one RPMsg device on a Linux host, and the drivers that wait for channels
 * ({@code drivers/rpmsg/rpmsg_core.c}, {@code rpmsg_ns.c}). A service that the remote announces becomes a channel; a
 * channel whose name a driver knows gets an endpoint and that driver.
 */
final class RpmsgBus {

    private static final String NAME_SERVICE = "rpmsg_ns";

    private final HostTransmitter transmitter;
    private final Map<String, ChannelDriver> drivers;
    private final SoftwareLog log;
    private final EndpointTable<MessageReceiver> endpoints;
    private final List<Channel> channels = new ArrayList<>();

    RpmsgBus(HostTransmitter transmitter, AddressRange addresses, List<ChannelDriver> drivers, SoftwareLog log) {
        this.transmitter = transmitter;
        this.drivers = drivers.stream().collect(Collectors.toMap(ChannelDriver::channelName, Function.identity()));
        this.log = log;
        this.endpoints = new EndpointTable<>(addresses);
    }

    /** From now on, announcements are heard. */
    void open() {
        endpoints.add(RpmsgAddress.NAME_SERVICE, this::announced);
        log.endpointCreated(RpmsgAddress.NAME_SERVICE, NAME_SERVICE);
    }

    /** Destroys all channels; the bus is not used any more. */
    void close() {
        List.copyOf(channels).forEach(this::destroy);
        if (endpoints.remove(RpmsgAddress.NAME_SERVICE)) {
            log.endpointDestroyed(RpmsgAddress.NAME_SERVICE, NAME_SERVICE);
        }
    }

    boolean hasChannels() {
        return !channels.isEmpty();
    }

    /** Hands a message to the endpoint that it is for. */
    void deliver(RpmsgHeader header, byte[] payload) {
        Optional<MessageReceiver> receiver = endpoints.at(header.dst());
        if (receiver.isPresent()) {
            receiver.get().received(payload, header.src());
        } else {
            log.print("msg received with no recipient");
        }
    }

    private void announced(byte[] payload, long src) {
        Optional<NameServiceMessage> message = payload.length == NameServiceMessage.Form.STANDARD.sizeBytes()
                ? NameServiceMessage.parse(payload)
                : Optional.empty();
        if (message.isEmpty()) {
            log.print("malformed ns msg (" + payload.length + ")");
            return;
        }
        String name = message.get().name();
        long address = message.get().address();
        boolean destroy = message.get().action() == Action.DESTROY;
        log.print((destroy ? "destroying" : "creating") + " channel " + name + " addr 0x" + Long.toHexString(address));
        Optional<Channel> known = channels.stream()
                .filter(channel -> channel.name.equals(name) && channel.dst == address)
                .findFirst();
        if (destroy) {
            known.ifPresentOrElse(this::destroy, () -> log.print("rpmsg_destroy_channel failed: -22"));
        } else if (known.isPresent()) {
            log.print("channel " + name + ":ffffffff:" + Long.toHexString(address) + " already exist");
        } else {
            create(name, address);
        }
    }

    private void create(String name, long dst) {
        ChannelDriver driver = drivers.get(name);
        OptionalLong src = driver == null ? OptionalLong.empty() : endpoints.freeAddress();
        Channel channel = new Channel(name, src.orElse(RpmsgAddress.ANY), dst);
        channels.add(channel);
        log.channelCreated(name, channel.src, dst);
        if (driver != null && src.isPresent()) {
            log.endpointCreated(channel.src, name);
            ChannelDriver.ChannelUser user = driver.probe(channel);
            channel.user = Optional.of(user);
            endpoints.add(channel.src, user);
        }
    }

    private void destroy(Channel channel) {
        channels.remove(channel);
        channel.user.ifPresent(user -> {
            user.removed();
            endpoints.remove(channel.src);
            log.endpointDestroyed(channel.src, channel.name);
        });
        log.channelDestroyed(channel.name, channel.src, channel.dst);
    }

    /** A channel to one service, and the endpoint that its driver got with it. */
    private final class Channel implements Endpoint {

        private final String name;
        private final long src;
        private final long dst;
        private Optional<ChannelDriver.ChannelUser> user = Optional.empty();

        private Channel(String name, long src, long dst) {
            this.name = name;
            this.src = src;
            this.dst = dst;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long address() {
            return src;
        }

        @Override
        public void send(byte[] payload) {
            transmitter.send(src, dst, payload);
        }
    }
}
