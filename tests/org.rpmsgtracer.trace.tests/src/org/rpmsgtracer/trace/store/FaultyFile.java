/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A file on a {@link FaultyDisk}: what is in the page cache, and what is on the disk. A directory has no bytes.
 */
final class FaultyFile {

    private static final int SECTOR_BYTES = 512;

    private final boolean directory;
    private final List<int[]> unsyncedRanges = new ArrayList<>();
    private byte[] bytes = new byte[0];
    private int length;
    private byte[] durable = new byte[0];

    FaultyFile(boolean directory) {
        this.directory = directory;
    }

    boolean isDirectory() {
        return directory;
    }

    int length() {
        return length;
    }

    byte[] content() {
        return Arrays.copyOf(bytes, length);
    }

    void copyTo(int at, byte[] into, int count) {
        System.arraycopy(bytes, at, into, 0, count);
    }

    void write(int at, byte[] from) {
        int end = at + from.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(from, 0, bytes, at, from.length);
        length = Math.max(length, end);
        unsyncedRanges.add(new int[] {at, end});
    }

    void truncate(int size) {
        if (size < length) {
            Arrays.fill(bytes, size, length, (byte) 0);
            length = size;
        }
    }

    void sync() {
        durable = content();
        unsyncedRanges.clear();
    }

    /** What the power failure leaves: what was synced, and sectors of the rest as chance has it. */
    FaultyFile afterPowerLoss(Random random) {
        FaultyFile left = new FaultyFile(directory);
        left.write(0, durable);
        if (random.nextBoolean()) {
            for (int[] range : unsyncedRanges) {
                keepSomeSectors(left, range[0], Math.min(range[1], length), random);
            }
        }
        left.sync();
        return left;
    }

    private void keepSomeSectors(FaultyFile left, int from, int to, Random random) {
        for (int at = from; at < to;) {
            int end = Math.min(to, (at / SECTOR_BYTES + 1) * SECTOR_BYTES);
            if (random.nextInt(4) > 0) {
                left.write(at, Arrays.copyOfRange(bytes, at, end));
            }
            at = end;
        }
    }
}
