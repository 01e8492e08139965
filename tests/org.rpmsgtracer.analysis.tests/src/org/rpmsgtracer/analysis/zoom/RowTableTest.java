/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A table whose views stay what they were. */
class RowTableTest {

    private static RowTable table(int rows) {
        RowTable table = new RowTable(2);
        for (int row = 0; row < rows; row++) {
            table.add(row, 10L * (row / 3));
        }
        return table;
    }

    @Test
    void aViewDoesNotShowWhatIsAddedLater() {
        for (int rows : new int[] {0, 1, 255, 256, 257, 600}) {
            RowTable table = table(rows);
            RowTable.View view = table.viewWith(new long[] {-1, -2});
            table.add(7, 8);
            table.add(9, 9);
            assertThat(view.size()).as("%d rows", rows).isEqualTo(rows + 1);
            assertThat(view.at(rows, 0)).as("%d rows", rows).isEqualTo(-1);
            assertThat(view.at(rows, 1)).as("%d rows", rows).isEqualTo(-2);
            assertThat(table.view().at(rows, 0)).as("%d rows", rows).isEqualTo(7);
        }
    }

    @Test
    void findsHowManyRowsAreBelowABound() {
        RowTable.View view = table(600).view();
        for (long bound = -5; bound < 2010; bound += 5) {
            long limit = bound;
            int expected = (int) count(view, limit);
            assertThat(view.below(bound, 1, 0)).as("bound %d", bound).isEqualTo(expected);
            assertThat(view.below(bound, 1, expected)).as("bound %d", bound).isEqualTo(expected);
            assertThat(view.below(bound, 1, expected / 2)).as("bound %d", bound).isEqualTo(expected);
            assertThat(view.upTo(bound, 1)).as("bound %d", bound).isEqualTo((int) count(view, limit + 1));
        }
        assertThat(view.upTo(Long.MAX_VALUE, 1)).isEqualTo(600);
    }

    private static long count(RowTable.View view, long bound) {
        List<Long> column = new ArrayList<>();
        for (int row = 0; row < view.size(); row++) {
            column.add(view.at(row, 1));
        }
        return column.stream().filter(value -> value < bound).count();
    }

    @Test
    void isReadAsItWasWritten() throws CorruptZoomException {
        RowTable table = table(300);
        table.add(Long.MIN_VALUE, Long.MAX_VALUE);
        table.add(Long.MAX_VALUE, Long.MIN_VALUE);
        CompactWriter out = new CompactWriter();
        table.view().write(out);
        RowTable.View read = RowTable.View.read(new CompactReader(out.buffer(), 0, out.size()), 2);
        assertThat(read.size()).isEqualTo(302);
        for (int row = 0; row < 302; row++) {
            assertThat(read.at(row, 0)).isEqualTo(table.view().at(row, 0));
            assertThat(read.at(row, 1)).isEqualTo(table.view().at(row, 1));
        }
    }
}
