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
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.rpmsgtracer.trace.ctf.FrequentRecords;

/** What the recorder sees of a ring is whole: a record that is published has all of its bytes. */
@JCStressTest
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nothing yet")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the first record")
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "both records")
@Outcome(expect = FORBIDDEN, desc = "a record that is not whole")
@State
public class RingPublication {

    private static final long ADDRESS = 0x0123_4567_89AB_CDEFL;

    private final ProducerRing ring = new ProducerRing(256);

    @Actor
    public void producer() {
        offer(1);
        offer(2);
    }

    private void offer(int number) {
        int at = ring.claim(FrequentRecords.CHAIN_OFFERED_BYTES);
        FrequentRecords.putChainOffered(ring.bytes(), at, number, number, number, number, ADDRESS * number, number,
                number, number);
        ring.publish(number);
    }

    @Actor
    public void recorder(II_Result result) {
        RingReader reader = new RingReader(ring);
        reader.look();
        while (reader.hasNext()) {
            int at = result.r1 * FrequentRecords.CHAIN_OFFERED_BYTES;
            result.r1++;
            result.r2 += isWhole(at, result.r1) ? 1 : 100;
            reader.skip();
        }
    }

    private boolean isWhole(int at, int number) {
        byte[] expected = new byte[FrequentRecords.CHAIN_OFFERED_BYTES];
        FrequentRecords.putChainOffered(expected, 0, number, number, number, number, ADDRESS * number, number, number,
                number);
        for (int i = 0; i < expected.length; i++) {
            if (ring.bytes()[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
