/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rpmsgtracer.analysis.query.MessageList;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.TraceIndex;

/** A virtual table of messages: rows are asked for when they come into sight. UI thread only. */
final class MessageTable {

    /** GTK makes a row for each item, virtual or not, at some 250 a millisecond; between steps the workbench goes on. */
    private static final int ROWS_A_STEP = 5_000;

    private final Table table;
    private MessageList messages = TraceIndex.empty().messages(0, 0);
    private boolean tailShown;
    private boolean growing;

    /**
     * Creates the table.
     *
     * @param parent   gets the table as a child
     * @param selected takes the rows that the user selects, first to last; never none
     */
    MessageTable(Composite parent, Consumer<List<MessageRow>> selected) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        for (MessageColumn column : MessageColumn.values()) {
            TableColumn created = new TableColumn(table, column.alignment());
            created.setText(column.title());
            created.setWidth(column.widthPx());
            created.setMoveable(true);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            List<MessageRow> rows = selectedRows();
            if (!rows.isEmpty()) {
                selected.accept(rows);
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            }
        });
    }

    Table table() {
        return table;
    }

    /**
     * Lists other messages, or more of the same.
     *
     * @param listed   the messages
     * @param showTail true to bring the last one into sight
     */
    void show(MessageList listed, boolean showTail) {
        boolean more = listed.size() >= messages.size() && sameStart(listed);
        messages = listed;
        tailShown = showTail;
        if (!more) {
            // SWT on GTK leaves an item without a row behind when all go at once; a change of theme then crashes on it
            table.setItemCount(Math.min(1, table.getItemCount()));
            table.setItemCount(0);
        }
        grow();
        if (!more && !showTail) {
            table.setTopIndex(0);
        }
    }

    /** Adds the next rows. */
    private void grow() {
        if (table.isDisposed()) {
            return;
        }
        setRows(Math.min(messages.size(), table.getItemCount() + ROWS_A_STEP));
        boolean complete = table.getItemCount() == messages.size();
        if (!complete && !growing) {
            growing = true;
            table.getDisplay().asyncExec(() -> {
                growing = false;
                grow();
            });
        } else if (complete && tailShown && messages.size() > 0) {
            table.setTopIndex(messages.size() - 1);
        }
    }

    private void setRows(int rows) {
        if (rows > table.getItemCount()) {
            table.setItemCount(rows);
        }
    }

    /** Selects a message and brings it into sight, if it is listed; the selection listener is not called. */
    void reveal(MessageRow row) {
        int index = messages.indexOf(row.eventNumber());
        setRows(index + 1);
        if (index >= 0 && !(table.getSelectionCount() == 1 && table.getSelectionIndex() == index)) {
            table.setSelection(index);
        }
    }

    /** Selects the messages from {@code fromNs} up to and without {@code toNs}, and brings the first into sight. */
    void select(long fromNs, long toNs) {
        int first = messages.firstFrom(fromNs);
        int last = messages.firstFrom(toNs) - 1;
        setRows(last + 1);
        if (first <= last) {
            table.setSelection(first, last);
        } else {
            table.deselectAll();
        }
        if (first < messages.size()) {
            table.setTopIndex(first);
        }
    }

    private boolean sameStart(MessageList listed) {
        return messages.size() > 0 && messages.row(0).eventNumber() == listed.row(0).eventNumber();
    }

    private void fill(Event event) {
        if (event.index < messages.size() && event.item instanceof TableItem item) {
            item.setText(cells(event.index));
        }
    }

    private String[] cells(int index) {
        MessageRow row = messages.row(index);
        return Stream.of(MessageColumn.values()).map(column -> column.text(messages, index, row))
                .toArray(String[]::new);
    }

    private List<MessageRow> selectedRows() {
        List<MessageRow> rows = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < messages.size()) {
                rows.add(messages.row(index));
            }
        }
        return rows;
    }

    /** The selected rows as tab-separated values with a header, in the order in which the columns stand. */
    private void copy() {
        int[] order = table.getColumnOrder();
        String header = IntStream.of(order).mapToObj(column -> MessageColumn.values()[column].title())
                .collect(Collectors.joining("\t"));
        String rows = IntStream.of(table.getSelectionIndices()).mapToObj(this::cells)
                .map(cells -> IntStream.of(order).mapToObj(column -> cells[column]).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            clipboard.setContents(new Object[] {header + "\n" + rows}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
