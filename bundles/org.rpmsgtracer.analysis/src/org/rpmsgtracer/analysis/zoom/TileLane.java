/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

/**
 * The part of a virtqueue in a tile: a row for each leaf that it takes part in. Reused from tile to tile; one thread.
 *
 * <pre>
 * standing before the tile   see {@link VringRow}
 * instant                    1 if its last event came in the instant in which its rings were set up
 * time of its last event     tile's first time less this, signed
 * number of rows             then their bytes
 * each: leaf (since the row before), row
 * </pre>
 */
final class TileLane {

    private static final int MIN_ROW_BYTES = 4;

    private byte[] bytes = new byte[0];
    private int rows;
    private int[] leaves = new int[0];
    private int[] details = new int[0];
    private VringSum[] sums = new VringSum[0];
    /** How it stands before each row, and behind the last one. */
    private VringStanding[] standings = {new VringStanding()};
    private int end;

    /** It takes no part; it stands there as is said. */
    void clear(VringStanding standing) {
        rows = 0;
        standings[0].set(standing);
    }

    void read(CompactReader in, byte[] tileBytes, long tileNs, int tileLeaves) throws CorruptZoomException {
        bytes = tileBytes;
        end = in.position() + in.remaining();
        VringStanding first = standings[0];
        VringRow.readStanding(in, first);
        first.instant = in.number(1) != 0;
        first.lastNs = tileNs - in.signed();
        rows = in.count(MIN_ROW_BYTES);
        in.count(1);
        if (rows > leaves.length) {
            grow();
        }
        int leaf = 0;
        for (int row = 0; row < rows; row++) {
            leaf += in.number(tileLeaves - 1 - leaf);
            leaves[row] = leaf;
            VringStanding after = standings[row + 1];
            after.set(standings[row]);
            details[row] = VringRow.read(in, sums[row], after);
        }
    }

    private void grow() {
        int before = leaves.length;
        leaves = new int[rows];
        details = new int[rows];
        sums = Arrays.copyOf(sums, rows);
        standings = Arrays.copyOf(standings, rows + 1);
        for (int row = before; row < rows; row++) {
            sums[row] = new VringSum();
            standings[row + 1] = new VringStanding();
        }
    }

    /** How many rows are of leaves before one. */
    int before(int leaf) {
        int row = 0;
        while (row < rows && leaves[row] < leaf) {
            row++;
        }
        return row;
    }

    int rows() {
        return rows;
    }

    int leaf(int row) {
        return leaves[row];
    }

    VringSum sum(int row) {
        return sums[row];
    }

    /** How it stands behind a number of rows. */
    VringStanding standing(int behind) {
        return standings[behind];
    }

    /** Goes to the details of a row. */
    void details(int row, VringWalk walk) throws CorruptZoomException {
        walk.details(bytes, details[row], end);
    }
}
