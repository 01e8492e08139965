/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.EndpointState.Basis;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * What announcements and traffic tell of channels and endpoints.
 *
 * <p>The rules, with the code they follow:
 * <ul>
 * <li>An announcement makes an endpoint on the announcing side and a channel of that name. The channel's other address
 * stays open until the other side announces the same name (OpenAMP {@code rpmsg_virtio_ns_callback} binds the endpoint
 * of that name that has no destination) or writes to it.
 * <li>The first message to an endpoint whose channel has no other end binds the sender (OpenAMP
 * {@code rpmsg_virtio_rx_callback}; in Linux the channel's own endpoint is, as a rule, the first to write).
 * <li>A withdrawal closes the channel (Linux {@code rpmsg_ns_cb} removes the device, OpenAMP unbinds the endpoint). The
 * endpoint at its other end goes with it, as in Linux, unless it announced itself: then it stays, as in OpenAMP.
 * <li>A reset or a new set-up of the device closes all of it.
 * <li>A closed channel stays listed, and opens again when the same endpoint is announced anew.
 * </ul>
 *
 * <p>In a memory image the order across the two directions is not known and old announcements are overwritten: a
 * channel of which only the withdrawal was found is listed as closed, with the addresses that are told.
 */
final class Connections {

    private final EndpointTable endpoints;
    private final ChannelTable channels;

    Connections() {
        endpoints = new EndpointTable();
        channels = new ChannelTable();
    }

    /** What is known already. */
    Connections(EndpointTable endpoints, ChannelTable channels) {
        this.endpoints = endpoints;
        this.channels = channels;
    }

    private Connections(Connections other) {
        endpoints = other.endpoints.copy();
        channels = other.channels.copy();
    }

    Connections copy() {
        return new Connections(this);
    }

    List<EndpointState> endpoints() {
        return endpoints.list();
    }

    List<ChannelState> channels() {
        return channels.list();
    }

    long omittedChannels() {
        return channels.omitted();
    }

    boolean omitsEndpoints() {
        return endpoints.omits();
    }

    /** Entries that a copy has to hold. */
    int size() {
        return endpoints.size() + channels.size();
    }

    /** Grows with each change: what brought none brings none again as long as this number stays. */
    long changes() {
        return endpoints.changes() + channels.changes();
    }

    EndpointTable endpointTable() {
        return endpoints;
    }

    /** The service name of an endpoint; empty where it is not known. */
    String name(Place place) {
        @Nullable EndpointState endpoint = endpoints.at(place);
        return endpoint == null ? "" : endpoint.name();
    }

    /** A message whose content was seen. */
    void message(Place from, Place to) {
        if (from.isEndpoint()) {
            endpoints.sent(from);
        }
        if (to.isEndpoint()) {
            endpoints.addressed(to);
        }
        if (from.isEndpoint() && to.isEndpoint()) {
            OptionalInt waiting = channels.findWaiting(to.device(), to.side(), to.address());
            if (waiting.isPresent()) {
                bind(waiting.getAsInt(), from);
            }
        }
    }

    void announcement(Place place, String name, NameServiceMessage.Action action) {
        switch (action) {
            case CREATE, CREATE_ACK -> announced(place, name);
            case DESTROY -> withdrawn(place, name);
        }
    }

    private void announced(Place place, String name) {
        endpoints.put(place, name, Basis.ANNOUNCED, true);
        if (find(place, name, true, place.address()).isPresent()) {
            return;
        }
        OptionalInt waiting = find(place, name, true, RpmsgAddress.ANY);
        if (waiting.isPresent()) {
            bind(waiting.getAsInt(), place);
            return;
        }
        OptionalInt closed = find(place, name, false, place.address());
        if (closed.isPresent()) {
            reopen(closed.getAsInt(), place);
            return;
        }
        channels.add(unbound(place, name));
    }

    private void withdrawn(Place place, String name) {
        endpoints.put(place, name, Basis.ANNOUNCED, false);
        OptionalInt open = find(place, name, true, place.address());
        if (open.isEmpty()) {
            open = find(place, name, true, RpmsgAddress.ANY);
        }
        if (open.isPresent()) {
            close(open.getAsInt(), place);
            return;
        }
        if (find(place, name, false, place.address()).isPresent()) {
            return;
        }
        OptionalInt closed = find(place, name, false, RpmsgAddress.ANY);
        if (closed.isPresent()) {
            channels.set(closed.getAsInt(), channels.get(closed.getAsInt()).withAddress(place.side(), place.address()));
        } else {
            channels.add(unbound(place, name).closed());
        }
    }

    private void reopen(int index, Place place) {
        ChannelState channel = channels.get(index);
        Side otherSide = place.side().other();
        @Nullable EndpointState other = endpoints.at(otherEnd(channel, place));
        boolean otherStands = other != null && other.open();
        channels.set(index,
                (otherStands ? channel : channel.withAddress(otherSide, RpmsgAddress.ANY)).opened());
    }

    private void close(int index, Place place) {
        ChannelState channel = channels.get(index).withAddress(place.side(), place.address());
        channels.set(index, channel.closed());
        endpoints.channelClosed(otherEnd(channel, place));
    }

    private void bind(int index, Place place) {
        ChannelState channel = channels.get(index);
        channels.set(index, channel.withAddress(place.side(), place.address()));
        endpoints.nameAfterChannel(place, channel.name());
    }

    void endpointRecorded(Place place, String name, boolean open) {
        endpoints.put(place, name, Basis.RECORDED, open);
    }

    /** The recorder saw a channel being created or destroyed on the side of {@code here}. */
    void channelRecorded(Place here, long otherAddress, String name, boolean open) {
        Side otherSide = here.side().other();
        ChannelState seen = unbound(here, name).withAddress(otherSide, otherAddress);
        ChannelState channel = open ? seen : seen.closed();
        OptionalInt known = otherAddress == RpmsgAddress.ANY
                ? OptionalInt.empty()
                : channels.find(here.device(), name, true, otherSide, otherAddress);
        if (known.isEmpty() && here.address() != RpmsgAddress.ANY) {
            known = find(here, name, true, here.address());
        }
        if (known.isPresent()) {
            channels.set(known.getAsInt(), channel);
        } else {
            channels.add(channel);
        }
    }

    void deviceGone(String device) {
        endpoints.deviceGone(device);
        channels.deviceGone(device);
    }

    private OptionalInt find(Place place, String name, boolean open, long address) {
        return channels.find(place.device(), name, open, place.side(), address);
    }

    private static ChannelState unbound(Place place, String name) {
        return new ChannelState(place.device(), name, RpmsgAddress.ANY, RpmsgAddress.ANY, true)
                .withAddress(place.side(), place.address());
    }

    /** The other end of the channel that ends at this place. */
    private static Place otherEnd(ChannelState channel, Place place) {
        return place.across(channel.address(place.side().other()));
    }
}
