/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.ui.ViewId;

/** The memory image of a real OpenAMP run, opened and looked at. Expected numbers: the README beside the image. */
class RealImageTest {

    @BeforeEach
    void startAfresh() throws Exception {
        Bench.startAfresh();
    }

    @Test
    void messagesLeftInTheBuffersAreListedWithAddressesAndLengths() throws Exception {
        Bench.open(Bench.ECHO_PING);

        Table table = Bench.control(ViewId.MESSAGES, Table.class);
        assertThat(table.getItemCount()).isEqualTo(257);
        assertThat(rowsSaying(table, "announcement destroy")).isEqualTo(2);
        assertThat(cellsOf(table, 0)).contains("0x400", "remote \u2192 host");
        assertThat(Files.size(Bench.screenshot("real-image"))).isPositive();
    }

    @Test
    void theModelTreeShowsVringsAsTheImageLeftThem() throws Exception {
        Bench.open(Bench.ECHO_PING);

        Tree tree = Bench.control(ViewId.CHANNELS, Tree.class);
        assertThat(texts(tree.getItems())).anyMatch(text -> text.startsWith("vdev0") && text.contains("DRIVER_OK"));
        TreeItem device = Arrays.stream(tree.getItems()).filter(item -> item.getText().startsWith("vdev0")).findFirst()
                .orElseThrow();
        assertThat(texts(device.getItems()))
                .anyMatch(text -> text.startsWith("vdev0vring0") && text.contains("256 \u00d7 512 B"))
                .anyMatch(text -> text.startsWith("vdev0vring1"))
                .anyMatch(text -> text.startsWith("rpmsg-openamp-demo-channel") && text.contains("closed"));
    }

    @Test
    void selectingAMessageShowsItsBytes() throws Exception {
        Bench.open(Bench.ECHO_PING);
        Table table = Bench.control(ViewId.MESSAGES, Table.class);

        table.setSelection(5);
        Event selection = new Event();
        selection.item = table.getItem(5);
        table.notifyListeners(SWT.Selection, selection);
        Bench.settle();

        assertThat(Bench.shown().message()).hasValueSatisfying(row -> assertThat(row.length()).isGreaterThan(16));
        Bench.screenshot("real-image-message");
    }

    private static long rowsSaying(Table table, String text) {
        long rows = 0;
        for (int i = 0; i < table.getItemCount(); i++) {
            if (cellsOf(table, i).stream().anyMatch(cell -> cell.contains(text))) {
                rows++;
            }
        }
        return rows;
    }

    /** What a row says, once it was read. */
    private static java.util.List<String> cellsOf(Table table, int row) {
        Bench.waitUntil("row " + row + " is read", () -> !table.getItem(row).getText().isEmpty());
        return java.util.stream.IntStream.range(0, table.getColumnCount()).mapToObj(table.getItem(row)::getText)
                .toList();
    }

    private static java.util.List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }
}
