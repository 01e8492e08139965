/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;

/** The endpoints that the programs of a system have open, as seen on the way from programs to ports. One thread. */
public final class OpenEndpoints {

    private final List<OpenEndpoint> open = new ArrayList<>();
    private final Map<Place, RpmsgPort> ports = new LinkedHashMap<>();

    private record Place(String core, String device) {}

    /**
     * An endpoint that is open.
     *
     * @param core   whose program has it
     * @param device of the link
     */
    public record OpenEndpoint(String core, String device, Endpoint endpoint) {}

    /**
     * The port to be given to programs instead of {@code port}: the same, but what they open there is seen here. What
     * was open at an earlier port of the same core and device is gone. Costs a call for each message.
     */
    public RpmsgPort watching(String core, String device, RpmsgPort port) {
        Place place = new Place(core, device);
        open.removeIf(each -> each.core.equals(core) && each.device.equals(device));
        RpmsgPort watched = new WatchedPort(place, port);
        ports.put(place, watched);
        return watched;
    }

    /** The core was reset: what its programs had open is gone without a word. */
    public void reset(String core) {
        open.removeIf(each -> each.core.equals(core));
        ports.keySet().removeIf(place -> place.core.equals(core));
    }

    /** Everything that is open, in the order of opening. */
    public List<OpenEndpoint> list() {
        return List.copyOf(open);
    }

    /** The last port that programs of a core were given at a link; empty if there was none. */
    Optional<RpmsgPort> port(String core, String device) {
        return Optional.ofNullable(ports.get(new Place(core, device)));
    }

    /** The links at which programs of a core were given ports, by their devices. */
    List<String> devices(String core) {
        return ports.keySet().stream().filter(place -> place.core.equals(core)).map(Place::device).toList();
    }

    private final class WatchedPort implements RpmsgPort {

        private final Place place;
        private final RpmsgPort port;

        private WatchedPort(Place place, RpmsgPort port) {
            this.place = place;
            this.port = port;
        }

        @Override
        public void open(EndpointRequest request, EndpointUser user) {
            port.open(request, new WatchedUser(place, user));
        }

        @Override
        public int payloadLimitBytes() {
            return port.payloadLimitBytes();
        }

        @Override
        public boolean zeroCopy() {
            return port.zeroCopy();
        }
    }

    private final class WatchedUser implements EndpointUser {

        private final Place place;
        private final EndpointUser user;

        private WatchedUser(Place place, EndpointUser user) {
            this.place = place;
            this.user = user;
        }

        @Override
        public void opened(Endpoint endpoint) {
            open.add(new OpenEndpoint(place.core, place.device, endpoint));
            user.opened(endpoint);
        }

        @Override
        public void bound(Endpoint endpoint) {
            user.bound(endpoint);
        }

        @Override
        public void received(Endpoint endpoint, ReceivedMessage message) {
            user.received(endpoint, message);
        }

        @Override
        public void unbound(Endpoint endpoint) {
            user.unbound(endpoint);
        }

        @Override
        public void closed(Endpoint endpoint) {
            open.removeIf(each -> each.endpoint == endpoint);
            user.closed(endpoint);
        }

        @Override
        public void refused(EndpointRequest request, int error) {
            user.refused(request, error);
        }
    }
}
