/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Says a virtqueue again: that it came into view where its outstanding chains begin, and each of those chains. What an
 * importer says of rings that already ran has the same form.
 */
final class RestatedVring {

    private final int num;
    private final Map<Integer, RestatedChain> outstanding = new LinkedHashMap<>();

    RestatedVring(int num) {
        this.num = num;
    }

    void offered(RestatedChain chain) {
        outstanding.remove(chain.head());
        if (chain.head() < num) {
            outstanding.put(chain.head(), chain);
        }
    }

    void returned(int head) {
        outstanding.remove(head);
    }

    /** @param vring as it stands */
    void restate(VringState vring, long timeNs, List<Event> into) {
        List<RestatedChain> chains = chainsOf(vring);
        VringConfigured was = vring.configured();
        int availIdx = RingIndex.add(vring.availIdx(), -chains.size());
        into.add(new VringConfigured(timeNs, was.queue(), was.name(), was.direction(), was.driver(), was.device(),
                was.num(), was.align(), was.descAddress(), was.availAddress(), was.usedAddress(), availIdx,
                vring.usedIdx(), vring.buffers().orElse(0), vring.bufferBytes().orElse(0)));
        for (int i = 0; i < chains.size(); i++) {
            into.add(chains.get(i).offered(timeNs, was.queue(), RingIndex.add(availIdx, i)));
        }
    }

    /**
     * The chains offered last, as many as the indices say are outstanding. One is left out where a ring whose buffers are
     * not known would else begin at index 0, as one whose buffers are all seen.
     */
    private List<RestatedChain> chainsOf(VringState vring) {
        boolean lendsByUsedRing = vring.direction() == Direction.HOST_TO_REMOTE && vring.isLending();
        int offeredNotReturned = lendsByUsedRing ? vring.inFlight().orElse(0) : vring.outstanding();
        int count = offeredNotReturned > num ? 0 : Math.min(offeredNotReturned, outstanding.size());
        boolean seemsFresh = vring.usedIdx() == 0 && vring.availIdx() == count;
        if (count > 0 && seemsFresh && vring.isLending() && vring.buffers().isEmpty()) {
            count--;
        }
        List<RestatedChain> chains = new ArrayList<>(outstanding.values());
        return chains.subList(chains.size() - count, chains.size());
    }
}
