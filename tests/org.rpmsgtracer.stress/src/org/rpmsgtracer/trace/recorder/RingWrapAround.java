/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.rpmsgtracer.trace.ctf.FrequentRecords;
import org.rpmsgtracer.trace.ctf.RecordId;

/**
 * A small ring goes round several times while it is read: what the recorder gets is in order and unspoilt, and each
 * record is either read or counted as discarded. The first number is that of records out of order, the second is how
 * many are read, left or discarded.
 */
@JCStressTest
@Outcome(id = "0, 24", expect = ACCEPTABLE, desc = "all are accounted for, in order")
@Outcome(expect = FORBIDDEN, desc = "overwritten, lost or counted twice")
@State
public class RingWrapAround {

    private static final int RECORDS = 24;

    private final ProducerRing ring = new ProducerRing(64);
    private final RingReader reader = new RingReader(ring);
    private long lastNs;
    private int outOfOrder;

    @Actor
    public void producer() {
        for (int number = 1; number <= RECORDS; number++) {
            int at = ring.claim(FrequentRecords.NOTIFICATION_BYTES);
            if (at >= 0) {
                FrequentRecords.putNotification(ring.bytes(), at, RecordId.KICK, number, number);
                ring.publish(number);
            }
        }
    }

    @Actor
    public void recorder() {
        for (int look = 0; look < RECORDS; look++) {
            read();
        }
    }

    private void read() {
        reader.look();
        while (reader.hasNext()) {
            long timeNs = reader.nextNs();
            outOfOrder += timeNs > lastNs && timeNs <= RECORDS ? 0 : 1;
            lastNs = timeNs;
            reader.skip();
        }
    }

    @Arbiter
    public void count(II_Result result) {
        read();
        result.r1 = outOfOrder;
        result.r2 = (int) (reader.taken() + ring.discarded());
    }
}
