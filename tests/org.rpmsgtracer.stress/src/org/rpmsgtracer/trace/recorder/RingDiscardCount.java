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

/**
 * The count of discarded records, asked for by another thread while a full ring discards: it only grows, and is never
 * more than what was discarded.
 */
@JCStressTest
@Outcome(id = {"0, 0", "0, 1", "0, 2", "0, 3", "1, 1", "1, 2", "1, 3", "2, 2", "2, 3", "3, 3"}, expect = ACCEPTABLE,
        desc = "the count grows")
@Outcome(expect = FORBIDDEN, desc = "the count goes back, or is wrong")
@State
public class RingDiscardCount {

    private final ProducerRing ring = new ProducerRing(16);

    public RingDiscardCount() {
        ring.claim(FrequentRecords.NOTIFICATION_BYTES);
        ring.publish(1);
    }

    @Actor
    public void producer() {
        ring.claim(FrequentRecords.NOTIFICATION_BYTES);
        ring.claim(FrequentRecords.NOTIFICATION_BYTES);
        ring.claim(FrequentRecords.NOTIFICATION_BYTES);
    }

    @Actor
    public void anyone(II_Result result) {
        result.r1 = (int) ring.discarded();
        result.r2 = (int) ring.discarded();
    }
}
