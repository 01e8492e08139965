/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.ctf.FrequentRecords;
import org.rpmsgtracer.trace.ctf.RecordId;

/** The ring with both ends in one thread. */
class ProducerRingTest {

    private static final int CAPACITY = 1_024;

    private final ProducerRing ring = new ProducerRing(CAPACITY);

    @Test
    void takesWhatFitsAndCountsTheRest() {
        int fitting = CAPACITY / FrequentRecords.NOTIFICATION_BYTES;
        for (int i = 0; i < fitting; i++) {
            assertThat(kick(i)).isTrue();
        }
        assertThat(kick(7)).isFalse();
        assertThat(kick(7)).isFalse();
        assertThat(ring.discarded()).isEqualTo(2);
        assertThat(RingReader.left(ring)).isEqualTo(fitting);
    }

    @Test
    void hasRoomAgainWhenTheReaderGaveItBack() {
        while (kick(1)) {
            // until it is full
        }
        RingReader reader = new RingReader(ring);
        reader.look();
        reader.skipAll();
        assertThat(kick(2)).isTrue();
        reader.look();
        assertThat(reader.hasNext()).isTrue();
        assertThat(reader.nextNs()).isEqualTo(2);
    }

    @Test
    void aRecordThatIsNotPublishedIsNotThere() {
        ring.claim(20);
        RingReader reader = new RingReader(ring);
        reader.look();
        assertThat(reader.hasNext()).isFalse();
        assertThat(ring.newestNs()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void keepsRecordsOfAnySizeInOnePieceWhileItGoesRound() {
        long seed = 77;
        Random random = new Random(seed);
        Deque<Integer> expected = new ArrayDeque<>();
        RingReader reader = new RingReader(ring);
        byte[] record = new byte[CAPACITY];
        for (int i = 0; i < 200_000; i++) {
            if (random.nextInt(5) > 1) {
                int size = 20 + random.nextInt(400);
                int at = ring.claim(RareRecord.size(size));
                if (at >= 0) {
                    Arrays.fill(record, 0, size, (byte) i);
                    RareRecord.put(ring.bytes(), at, record, size);
                    ring.publish(i);
                    expected.add(i);
                }
            } else {
                reader.look();
                for (int count = random.nextInt(4); count > 0 && reader.hasNext(); count--) {
                    long time = 0x0101_0101_0101_0101L * (expected.remove() & 0xFF);
                    assertThat(reader.nextNs()).as("seed %d, step %d", seed, i).isEqualTo(time);
                    reader.skip();
                }
            }
        }
    }

    private boolean kick(long timeNs) {
        int at = ring.claim(FrequentRecords.NOTIFICATION_BYTES);
        if (at >= 0) {
            FrequentRecords.putNotification(ring.bytes(), at, RecordId.KICK, timeNs, 1);
            ring.publish(timeNs);
        }
        return at >= 0;
    }
}
