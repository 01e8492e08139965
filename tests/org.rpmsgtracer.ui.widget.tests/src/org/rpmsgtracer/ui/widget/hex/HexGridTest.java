/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HexGridTest {

    private static final HexGrid GRID = new HexGrid(40, 16, 10, 20, 0);

    @Test
    void takesRowsOfSixteenWhereThereIsRoom() {
        assertThat(HexGrid.fitting(40, 800, 10, 20, 0).bytesPerRow()).isEqualTo(16);
        assertThat(HexGrid.fitting(40, 600, 10, 20, 0).bytesPerRow()).isEqualTo(8);
    }

    @Test
    void hasARowForTheLastFewBytes() {
        assertThat(GRID.rows()).isEqualTo(3);
        assertThat(new HexGrid(0, 16, 10, 20, 0).rows()).isZero();
        assertThat(new HexGrid(16, 16, 10, 20, 0).rows()).isEqualTo(1);
    }

    @Test
    void makesRoomForTheOffsetsOfLongMessages() {
        assertThat(new HexGrid(0x10000, 16, 10, 20, 0).hexX(0)).isEqualTo(60);
        assertThat(new HexGrid(0x10001, 16, 10, 20, 0).hexX(0)).isEqualTo(80);
    }

    @Test
    void leavesAGapBetweenGroupsOfEight() {
        assertThat(GRID.hexX(0)).isEqualTo(60);
        assertThat(GRID.hexX(7)).isEqualTo(270);
        assertThat(GRID.hexX(8)).isEqualTo(310);
        assertThat(GRID.asciiX(0)).isGreaterThan(GRID.hexX(15) + 20);
    }

    @Test
    void findsTheByteUnderItsDigitsAndItsCharacter() {
        for (int index = 0; index < 40; index++) {
            int y = GRID.row(index) * 20 + 10;
            assertThat(GRID.at(GRID.hexX(index % 16) + 5, y)).isEqualTo(index);
            assertThat(GRID.at(GRID.asciiX(index % 16) + 5, y)).isEqualTo(index);
        }
    }

    @Test
    void hasNoByteBesideOrBelowTheLast() {
        assertThat(GRID.at(GRID.hexX(10), 50)).isEqualTo(39);
        assertThat(GRID.at(GRID.hexX(0), 70)).isEqualTo(-1);
        assertThat(GRID.at(5, 10)).isEqualTo(-1);
        assertThat(GRID.at(GRID.endPx(), 10)).isEqualTo(-1);
    }

    @Test
    void takesTheNearestByteForAPointOutside() {
        assertThat(GRID.nearest(-50, -50)).isZero();
        assertThat(GRID.nearest(5000, 10)).isEqualTo(15);
        assertThat(GRID.nearest(5000, 5000)).isEqualTo(39);
        assertThat(new HexGrid(0, 16, 10, 20, 0).nearest(10, 10)).isEqualTo(-1);
    }
}
