/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ChannelKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.EndpointKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * Gives lanes their numbers, in the order in which they come into view, up to limits that no real system reaches.
 * Addresses are found in maps of {@code Long}, which stay fast whatever a forged trace has for addresses. One thread
 * adds; many may ask one that takes nothing in any more.
 */
final class LaneRegister implements LaneNumbers {

    private record Port(String device, String processor, Side side) {}

    private static final int ADDRESS_BITS = 32;

    private boolean complete;
    private final Map<Route, Integer> routes = new HashMap<>();
    private final Map<String, Integer> processors = new HashMap<>();
    private final Map<Route, Map<Long, Integer>> channels = new HashMap<>();
    private final Map<Port, Map<Long, Integer>> endpoints = new HashMap<>();
    /** By queue and head: number + 1, 0 where there is none. */
    private int[][] descriptors = new int[0][];
    private Route[] routeList = new Route[1];
    private LaneKey[] keys = new LaneKey[16];
    private long[] firstNs = new long[16];
    private int size;
    private int descriptorCount;
    private int addressCount;

    /** Takes in every lane that is asked for. */
    LaneRegister() {
        // nothing is known yet
    }

    private LaneRegister(List<? extends LaneKey> lanes, LaneTable table) {
        for (int route = 0; route < table.routeCount(); route++) {
            routes.put(table.route(route), route);
        }
        lanes.forEach(this::number);
        complete = true;
    }

    /** Knows nothing but these lanes, numbered anew, and the routes of a table. */
    static LaneRegister only(List<? extends LaneKey> lanes, LaneTable table) {
        return new LaneRegister(lanes, table);
    }

    /** The number of a lane; a new one where all are taken in. */
    int number(LaneKey lane) {
        return switch (lane) {
            case VringKey vring -> NONE;
            case DescriptorKey(QueueId queue, int head) ->
                head < 0 || head >= LaneRings.NUM_LIMIT ? NONE : descriptor(queue.number(), head);
            case ChannelKey(String device, String host, String remote, long hostAddress, long remoteAddress) ->
                (hostAddress | remoteAddress) >>> ADDRESS_BITS != 0
                        ? NONE
                        : channel(new Route(device, host, remote), hostAddress, remoteAddress);
            case EndpointKey(String device, String processor, Side side, long address) ->
                endpoint(new Port(device, processor, side), address);
            case ProcessorKey(String name) -> processor(name);
        };
    }

    @Override
    public int size() {
        return size;
    }

    /** Says when the lanes from a number on came into view. */
    void began(int from, long timeNs) {
        Arrays.fill(firstNs, from, size, timeNs);
    }

    /** The lanes by now, for any thread. */
    LaneTable table() {
        return new LaneTable(keys, firstNs, size, routeList, routes.size());
    }

    @Override
    public int route(Route route) {
        @Nullable Integer known = routes.get(route);
        if (known != null) {
            return known;
        }
        if (complete || routes.size() >= LaneTable.ROUTE_LIMIT) {
            return NONE;
        }
        int number = routes.size();
        if (number == routeList.length) {
            routeList = Arrays.copyOf(routeList, number * 2);
        }
        routeList[number] = route;
        routes.put(route, number);
        return number;
    }

    @Override
    public int processor(String name) {
        @Nullable Integer known = processors.get(name);
        if (known != null) {
            return known;
        }
        if (complete) {
            return NONE;
        }
        int number = add(new ProcessorKey(name));
        processors.put(name, number);
        return number;
    }

    @Override
    public int descriptor(int queue, int head) {
        if (queue < descriptors.length && head < descriptors[queue].length && descriptors[queue][head] != 0) {
            return descriptors[queue][head] - 1;
        }
        if (complete || descriptorCount >= LaneTable.DESCRIPTOR_LIMIT) {
            return NONE;
        }
        descriptorCount++;
        int before = descriptors.length;
        if (queue >= before) {
            descriptors = Arrays.copyOf(descriptors, queue + 1);
            Arrays.fill(descriptors, before, queue + 1, new int[0]);
        }
        if (head >= descriptors[queue].length) {
            descriptors[queue] = Arrays.copyOf(descriptors[queue], Integer.highestOneBit(head) * 2 + 1);
        }
        int number = add(new DescriptorKey(new QueueId(queue), head));
        descriptors[queue][head] = number + 1;
        return number;
    }

    @Override
    public int channel(Route route, long hostAddress, long remoteAddress) {
        long addresses = hostAddress << ADDRESS_BITS | remoteAddress;
        @Nullable Map<Long, Integer> its = channels.get(route);
        @Nullable Integer known = its == null ? null : its.get(addresses);
        if (known != null) {
            return known;
        }
        if (isFull()) {
            return NONE;
        }
        int number = add(new ChannelKey(route.device(), route.host(), route.remote(), hostAddress, remoteAddress));
        channels.computeIfAbsent(route, any -> new HashMap<>()).put(addresses, number);
        return number;
    }

    @Override
    public int endpoint(Route route, Side side, long address) {
        return endpoint(new Port(route.device(), route.processor(side), side), address);
    }

    private int endpoint(Port port, long address) {
        @Nullable Map<Long, Integer> its = endpoints.get(port);
        @Nullable Integer known = its == null ? null : its.get(address);
        if (known != null) {
            return known;
        }
        if (isFull()) {
            return NONE;
        }
        int number = add(new EndpointKey(port.device(), port.processor(), port.side(), address));
        endpoints.computeIfAbsent(port, any -> new HashMap<>()).put(address, number);
        return number;
    }

    private boolean isFull() {
        if (complete || addressCount >= LaneTable.ADDRESS_LIMIT) {
            return true;
        }
        addressCount++;
        return false;
    }

    private int add(LaneKey key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            firstNs = Arrays.copyOf(firstNs, size * 2);
        }
        keys[size] = key;
        return size++;
    }
}
