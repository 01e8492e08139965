/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rpmsgtracer.analysis.state.EndpointState.Basis;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * A {@link SystemState} as bytes, in two parts: what stands for long (the descriptions of virtqueues, life cycles,
 * endpoints, channels), and what moves with each message (time and indices). The layout is told in
 * {@code trace-format.md}.
 */
public final class StateCodec {

    private static final long U32 = 0xFFFF_FFFFL;
    private static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<Side> SIDES = List.of(Side.values());
    private static final List<Basis> BASES = List.of(Basis.values());
    private static final List<Boolean> BOOLEANS = List.of(false, true);

    private StateCodec() {}

    /** What stands for long. Changes only with {@link SystemState#standingChanges()}. */
    public static byte[] standing(SystemState state) {
        FieldWriter out = new FieldWriter();
        out.number(state.rings().size());
        state.rings().forEach(vring -> describe(vring.configured(), out));
        out.number(state.lifeCycles().size());
        state.lifeCycles().forEach((subject, its) -> out.text(subject).text(its));
        out.number(state.withoutVring().size());
        state.withoutVring().forEach(out::text);
        EndpointTable endpoints = state.connections().endpointTable();
        out.number(endpoints.size());
        endpoints.forEach((place, endpoint) -> out.text(place.link().device()).text(place.link().host())
                .text(place.link().remote()).number(place.side().ordinal()).number(place.address())
                .text(endpoint.name()).number(endpoint.basis().ordinal()).number(endpoint.open() ? 1 : 0));
        out.number(endpoints.omits() ? 1 : 0).number(state.omittedChannels());
        List<ChannelState> channels = state.channels();
        out.number(channels.size());
        channels.forEach(channel -> out.text(channel.device()).text(channel.name()).number(channel.src())
                .number(channel.dst()).number(channel.open() ? 1 : 0));
        return out.toBytes();
    }

    private static void describe(VringConfigured vring, FieldWriter out) {
        out.word(vring.timeNs()).number(vring.queue().number()).text(vring.name())
                .number(vring.direction().ordinal()).text(vring.driver()).text(vring.device()).number(vring.num())
                .number(vring.align()).word(vring.descAddress()).word(vring.availAddress()).word(vring.usedAddress())
                .number(vring.availIdx()).number(vring.usedIdx()).number(vring.buffers()).number(vring.bufferBytes());
    }

    /** What moves with each message. */
    public static byte[] moving(SystemState state) {
        FieldWriter out = new FieldWriter();
        out.number(state.timeNs());
        state.rings().forEach(vring -> vring.writeMoving(state.timeNs(), out));
        return out.toBytes();
    }

    /**
     * The state of which both parts are given.
     *
     * @return the caller's own
     * @throws CorruptIndexException if the bytes are not such parts; memory stays bounded by their size
     */
    public static SystemState decode(byte[] standing, byte[] moving) throws CorruptIndexException {
        FieldReader in = new FieldReader(standing);
        List<VringConfigured> described = described(in);
        Map<String, String> lifeCycles = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            lifeCycles.put(in.text(), in.text());
        }
        Set<String> withoutVring = new LinkedHashSet<>();
        for (int left = in.count(); left > 0; left--) {
            withoutVring.add(in.text());
        }
        Connections connections = new Connections(endpoints(in), channels(in));
        in.end();
        FieldReader moved = new FieldReader(moving);
        long timeNs = moved.number(Long.MAX_VALUE);
        List<VringState> vrings = new ArrayList<>();
        for (VringConfigured vring : described) {
            vrings.add(VringState.readMoving(vring, timeNs, moved));
        }
        moved.end();
        return new SystemState(vrings, lifeCycles, withoutVring, connections, timeNs);
    }

    private static List<VringConfigured> described(FieldReader in) throws CorruptIndexException {
        Map<QueueId, VringConfigured> vrings = new LinkedHashMap<>();
        int count = in.number(SystemState.VRING_LIMIT);
        for (int left = count; left > 0; left--) {
            VringConfigured vring = describedVring(in);
            vrings.put(vring.queue(), vring);
        }
        if (vrings.size() != count) {
            throw new CorruptIndexException("a virtqueue is described twice");
        }
        return List.copyOf(vrings.values());
    }

    private static VringConfigured describedVring(FieldReader in) throws CorruptIndexException {
        long timeNs = in.word();
        QueueId queue = new QueueId(in.number(QueueId.MAX_NUMBER));
        String name = in.text();
        Direction direction = in.oneOf(DIRECTIONS);
        String driver = in.text();
        String device = in.text();
        int num = in.number(Integer.MAX_VALUE);
        long align = in.number(U32);
        long descAddress = in.word();
        long availAddress = in.word();
        long usedAddress = in.word();
        int availIdx = in.number(VringState.MAX_INDEX);
        int usedIdx = in.number(VringState.MAX_INDEX);
        int buffers = in.number(Integer.MAX_VALUE);
        return new VringConfigured(timeNs, queue, name, direction, driver, device, num, align, descAddress,
                availAddress, usedAddress, availIdx, usedIdx, buffers, in.number(U32));
    }

    private static EndpointTable endpoints(FieldReader in) throws CorruptIndexException {
        EndpointTable endpoints = new EndpointTable();
        for (int left = in.number(EndpointTable.LIMIT); left > 0; left--) {
            Link link = new Link(in.text(), in.text(), in.text());
            Place place = new Place(link, in.oneOf(SIDES), in.number(U32));
            endpoints.keep(place, new EndpointState(link.device(), place.side(), link.processor(place.side()),
                    place.address(), in.text(), in.oneOf(BASES), in.oneOf(BOOLEANS)));
        }
        if (in.oneOf(BOOLEANS)) {
            endpoints.setFull();
        }
        return endpoints;
    }

    private static ChannelTable channels(FieldReader in) throws CorruptIndexException {
        long omitted = in.number(Long.MAX_VALUE);
        List<ChannelState> channels = new ArrayList<>();
        for (int left = in.number(ChannelTable.LIMIT); left > 0; left--) {
            channels.add(new ChannelState(in.text(), in.text(), in.number(U32), in.number(U32), in.oneOf(BOOLEANS)));
        }
        return new ChannelTable(channels, omitted);
    }
}
