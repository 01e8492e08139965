/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * Goes along the part of a virtqueue in a tile: a row for each leaf that it takes part in. Reused from tile to tile; one
 * thread.
 *
 * <pre>
 * standing before the tile   see {@link VringRow}
 * since when it stands so    tile's first time less this, signed
 * number of rows             then their bytes
 * each: leaf (since the row before), row
 * </pre>
 */
final class TileLane {

    /** The leaf of no row. */
    static final int NO_LEAF = Integer.MAX_VALUE;

    private static final int MIN_ROW_BYTES = 4;

    private final CompactReader in = new CompactReader();
    private int rows;
    private int leaf = NO_LEAF;
    private int lastLeaf;
    private int details;
    private int detailsEnd;

    /** It takes no part. */
    void clear() {
        rows = 0;
        leaf = NO_LEAF;
    }

    /**
     * Goes to before the first row.
     *
     * @param leaves   how many the tile has
     * @param standing becomes how it stands there
     */
    void read(byte[] bytes, int from, int to, long tileNs, int leaves, VringStanding standing)
            throws CorruptZoomException {
        in.reset(bytes, from, to);
        VringRow.readStanding(in, standing);
        standing.sinceNs = tileNs - in.signed();
        rows = in.count(MIN_ROW_BYTES);
        in.count(1);
        lastLeaf = leaves - 1;
        leaf = 0;
        nextRow();
    }

    private void nextRow() throws CorruptZoomException {
        if (rows == 0) {
            leaf = NO_LEAF;
        } else {
            leaf += in.number(lastLeaf - leaf);
            rows--;
        }
    }

    /** The leaf of the next row; {@link #NO_LEAF} if there is none. */
    int nextLeaf() {
        return leaf;
    }

    /**
     * Goes over the next row.
     *
     * @param sum      gets what happened added
     * @param standing becomes how it stands behind the row
     */
    void take(VringSum sum, VringStanding standing) throws CorruptZoomException {
        details = VringRow.add(in, sum, standing);
        detailsEnd = in.position();
        nextRow();
    }

    /** Reads the details of the row taken last. */
    void details(VringWalk walk) throws CorruptZoomException {
        walk.details(in.part(details, detailsEnd));
    }
}
