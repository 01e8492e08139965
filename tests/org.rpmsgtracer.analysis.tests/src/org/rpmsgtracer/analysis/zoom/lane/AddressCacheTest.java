/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.state.Side;

class AddressCacheTest {

    @Test
    void manyVirtqueuesWithTheSameAddressesAreNotMixedUp() {
        LaneRegister lanes = new LaneRegister();
        AddressCache cache = new AddressCache(lanes, new LaneTotals());
        List<RingLanes> rings = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Route route = new Route("vdev" + i % 7, "linux", "rtos");
            lanes.route(route);
            rings.add(new RingLanes(i, i, route, i % 2 == 0, 8, lanes));
        }
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            RingLanes ring = rings.get(random.nextInt(rings.size()));
            long src = random.nextInt(3);
            long dst = random.nextInt(3);
            int place = cache.find(ring, src, dst);
            String where = "seed 5, step " + i;
            Side sender = ring.toRemote ? Side.HOST : Side.REMOTE;
            assertThat(cache.senders[place]).as(where).isEqualTo(lanes.endpoint(ring.route, sender, src));
            assertThat(cache.receivers[place]).as(where).isEqualTo(lanes.endpoint(ring.route, sender.other(), dst));
            assertThat(cache.channels[place]).as(where).isEqualTo(
                    ring.toRemote ? lanes.channel(ring.route, src, dst) : lanes.channel(ring.route, dst, src));
        }
    }
}
