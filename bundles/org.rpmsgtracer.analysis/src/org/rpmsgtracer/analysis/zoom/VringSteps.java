/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Goes along the events of one virtqueue, sums them up and keeps how it stands. Index and query both go this way; they
 * differ in where they know from what the records do not tell: the index from all that came before, the query from what
 * the index wrote down.
 */
abstract class VringSteps {

    /** No head beyond pairs a message with its return; virtqueues have at most so many entries. */
    static final int MAX_HEADS = 32_768;

    /** The place in {@link Kind} for each kind of record. */
    private static final int[] KINDS = {-1, -1, 0, 1, 3, 4, 5, 2, 7, 6};

    final VringStanding now = new VringStanding();
    final VringSum sum = new VringSum();
    /** Changes of the virtqueue in the present leaf. */
    int changes;

    /** Takes the next record; it is one of this virtqueue. */
    final void take(RecordView record) throws CorruptPacketException {
        int id = record.id();
        if (id == RecordId.VRING_CONFIGURED) {
            configure(record);
        } else if (now.known) {
            sum.counts[KINDS[id]]++;
            if (id <= RecordId.CHAIN_RETURNED) {
                move(record, id == RecordId.CHAIN_RETURNED);
            } else if (id == RecordId.MESSAGE) {
                message(record);
            } else if (id == RecordId.LOST) {
                sum.severity(Severity.WARNING.ordinal());
            }
        }
    }

    private void move(RecordView record, boolean used) {
        long timeNs = record.timeNs();
        if (used == now.toRemote) {
            sum.latency(returned(record.head(), timeNs));
        }
        now.endsAt(timeNs, sum);
        now.move(used ? -1 : 1);
        settle(changes++);
    }

    private void message(RecordView record) {
        sum.bytes += record.length();
        int head = record.head();
        if (!record.recovered() && head < Math.min(now.num, MAX_HEADS)) {
            published(head, record.timeNs());
        }
    }

    private void configure(RecordView record) throws CorruptPacketException {
        VringConfigured configured = (VringConfigured) record.event();
        now.endsAt(configured.timeNs(), sum);
        now.known = true;
        now.instant = true;
        now.toRemote = configured.direction() == Direction.HOST_TO_REMOTE;
        now.num = configured.num();
        sum.configured++;
        forgetPublished();
        settle(changes++);
    }

    /** A message was published. */
    abstract void published(int head, long timeNs);

    /**
     * The receiver gave back a buffer.
     *
     * @return for how long its message was published; {@link VringSum#NONE} if it held none
     */
    abstract long returned(int head, long timeNs);

    /** The rings were set up anew, which nothing outlives. */
    abstract void forgetPublished();

    /** Corrects how the virtqueue stands after a change, the number of which counts from 0 in the leaf. */
    abstract void settle(int change);
}
