/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * The open and the closed channels, in the order in which they became known. At most {@link #LIMIT} are kept, so that
 * a hostile recording cannot make each step slow: an old closed one makes room for a new one, and if all are open, the
 * new one is counted instead of kept.
 */
final class ChannelTable {

    /** More than implementations hold: OpenAMP has 128 dynamic addresses, Linux mostly a handful of channels. */
    static final int LIMIT = 1024;

    private final List<ChannelState> channels;
    private long omitted;
    private long changes;

    ChannelTable() {
        channels = new ArrayList<>();
    }

    private ChannelTable(ChannelTable other) {
        channels = new ArrayList<>(other.channels);
        omitted = other.omitted;
        changes = other.changes;
    }

    /** A table as it stood: {@link #LIMIT} channels at most. */
    ChannelTable(List<ChannelState> channels, long omitted) {
        this.channels = new ArrayList<>(channels);
        this.omitted = omitted;
    }

    ChannelTable copy() {
        return new ChannelTable(this);
    }

    List<ChannelState> list() {
        return new ArrayList<>(channels);
    }

    int size() {
        return channels.size();
    }

    long omitted() {
        return omitted;
    }

    /** Grows with each change. */
    long changes() {
        return changes;
    }

    ChannelState get(int index) {
        return channels.get(index);
    }

    void set(int index, ChannelState channel) {
        changes++;
        channels.set(index, channel);
    }

    void add(ChannelState channel) {
        changes++;
        if (channels.size() == LIMIT) {
            OptionalInt oldest = find(known -> !known.open());
            if (oldest.isEmpty()) {
                omitted++;
                return;
            }
            channels.remove(oldest.getAsInt());
        }
        channels.add(channel);
    }

    OptionalInt find(Predicate<ChannelState> wanted) {
        for (int i = 0; i < channels.size(); i++) {
            if (wanted.test(channels.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The channel that an announcement speaks of.
     *
     * @param open    whether it has to be open or closed
     * @param address its address on {@code side}, or {@code RpmsgAddress.ANY} for one whose address is not known yet
     */
    OptionalInt find(String device, String name, boolean open, Side side, long address) {
        return find(known -> known.open() == open && known.address(side) == address && known.name().equals(name)
                && known.device().equals(device));
    }

    /** The open channel that ends at this endpoint and whose other end is not known yet. */
    OptionalInt findWaiting(String device, Side side, long address) {
        return find(known -> known.open() && known.address(side) == address
                && known.address(side.other()) == RpmsgAddress.ANY && known.device().equals(device));
    }

    /** All channels of a device are closed. */
    void deviceGone(String device) {
        changes++;
        channels.replaceAll(known -> known.device().equals(device) ? known.closed() : known);
    }
}
