/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.SectionWriter;

/**
 * The section of the virtqueues' lanes: the tiles, then what finds them, then where that is.
 *
 * <pre>
 * tiles         one behind the other, see {@link Tile}
 * directory     events, first time, last time - first time
 *               rows of the tiles      first time, first event, place, bytes, messages before
 *               number of virtqueues   each: queue, rows of its tiles, see {@link VringTable}
 * directory's place, 8 bytes, and length, 8 bytes, little-endian
 * </pre>
 */
public final class ZoomFormat {

    /** The name of the section. */
    public static final String SECTION = "zoom";

    /** The version of its content. */
    public static final int VERSION = 1;

    private static final int FOOTER_BYTES = 2 * Long.BYTES;
    private static final int MAX_DIRECTORY_BYTES = 1 << 25;
    private static final int MAX_TILE_BYTES = 1 << 24;
    private static final int MAX_QUEUE = 0xFFFF;

    private ZoomFormat() {}

    /** What a directory says. */
    record Directory(long eventCount, long startNs, long endNs, RowTable.View tiles, List<VringLane> lanes) {}

    static void write(Directory directory, SectionWriter section) {
        CompactWriter out = new CompactWriter();
        out.number(directory.eventCount).signed(directory.startNs).number(directory.endNs - directory.startNs);
        directory.tiles.write(out);
        out.number(directory.lanes.size());
        for (VringLane lane : directory.lanes) {
            out.number(lane.queue());
            lane.table().write(out);
        }
        long at = section.append(out.buffer(), 0, out.size());
        byte[] footer = ByteBuffer.allocate(FOOTER_BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(at)
                .putLong(out.size()).array();
        section.append(footer, 0, FOOTER_BYTES);
    }

    static Directory read(Section section) throws CorruptZoomException {
        byte[] bytes = directoryBytes(section);
        CompactReader in = new CompactReader(bytes, 0, bytes.length);
        long eventCount = in.number();
        long startNs = in.signed();
        long endNs = startNs + in.number();
        RowTable.View tiles = RowTable.View.read(in, TileReader.WIDTH);
        checkTiles(tiles, section.length() - FOOTER_BYTES - bytes.length);
        List<VringLane> lanes = new ArrayList<>();
        int count = in.count(2);
        for (int i = 0; i < count; i++) {
            lanes.add(new VringLane(in.number(MAX_QUEUE), VringTable.View.read(in, tiles.size())));
        }
        if (lanes.stream().mapToInt(VringLane::queue).distinct().count() != count || in.remaining() != 0) {
            throw new CorruptZoomException("a virtqueue comes twice, or more follows the last one");
        }
        return new Directory(eventCount, startNs, endNs, tiles, lanes);
    }

    private static byte[] directoryBytes(Section section) throws CorruptZoomException {
        long end = section.length() - FOOTER_BYTES;
        if (end < 0) {
            throw new CorruptZoomException("it has only " + section.length() + " bytes");
        }
        byte[] footer = new byte[FOOTER_BYTES];
        section.read(end, footer, 0, FOOTER_BYTES);
        ByteBuffer place = ByteBuffer.wrap(footer).order(ByteOrder.LITTLE_ENDIAN);
        long at = place.getLong();
        long length = place.getLong();
        if (length < 0 || length > MAX_DIRECTORY_BYTES || at != end - length || at < 0) {
            throw new CorruptZoomException("its directory has " + length + " bytes at " + at + ", expected to end at "
                    + end);
        }
        byte[] bytes = new byte[(int) length];
        section.read(at, bytes, 0, bytes.length);
        return bytes;
    }

    private static void checkTiles(RowTable.View tiles, long tileBytes) throws CorruptZoomException {
        for (int tile = 0; tile < tiles.size(); tile++) {
            long at = tiles.at(tile, TileReader.AT);
            long length = tiles.at(tile, TileReader.BYTES);
            boolean inOrder = tile == 0 || ascends(tiles, tile, TileReader.FIRST_NS)
                    && ascends(tiles, tile, TileReader.FIRST_EVENT) && ascends(tiles, tile, TileReader.MESSAGES);
            if (!inOrder || length < 1 || length > MAX_TILE_BYTES || at < 0 || at > tileBytes - length) {
                throw new CorruptZoomException("tile " + tile + " of " + length + " bytes at " + at
                        + " is out of order, or not within " + tileBytes + " bytes");
            }
        }
    }

    private static boolean ascends(RowTable.View tiles, int tile, int column) {
        return tiles.at(tile, column) >= tiles.at(tile - 1, column);
    }
}
