/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rpmsgtracer.analysis.query.MessageList;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.TraceIndex;

/**
 * A virtual table of messages: rows are asked for when they come into sight. UI thread only; what has to be read from the
 * trace is read on workers.
 */
final class MessageTable {

    /** GTK makes a row for each item, virtual or not, at some 250 a millisecond; between steps the workbench goes on. */
    private static final int ROWS_A_STEP = 5_000;

    private final Table table;
    private final Display display;
    private final Consumer<UncheckedIOException> trouble;
    private final MessageRows rows;
    private final LatestQuery query = new LatestQuery("message table");
    private final LatestQuery copies = new LatestQuery("message copy");
    private MessageList messages = TraceIndex.empty().messages(0, 0);
    private boolean tailShown;
    private boolean growing;

    /**
     * Creates the table.
     *
     * @param parent   gets the table as a child
     * @param selected takes the rows that the user selects, first to last; never none
     * @param trouble  told of what cannot be read
     */
    MessageTable(Composite parent, Consumer<List<MessageRow>> selected, Consumer<UncheckedIOException> trouble) {
        display = parent.getDisplay();
        this.trouble = trouble;
        rows = new MessageRows(display, messages, this::arrived, trouble);
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
            int[] indices = table.getSelectionIndices();
            ask(query, listed -> selectedRows(listed, indices), chosen -> {
                if (!chosen.isEmpty()) {
                    selected.accept(chosen);
                }
            });
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            }
        });
        table.addDisposeListener(event -> {
            rows.close();
            query.close();
            copies.close();
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
        boolean more = listed.continues(messages);
        rows.show(listed);
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
        ask(query, listed -> listed.indexOf(row.eventNumber()), index -> {
            setRows(index + 1);
            if (index >= 0 && !(table.getSelectionCount() == 1 && table.getSelectionIndex() == index)) {
                table.setSelection(index);
            }
        });
    }

    /** Selects the messages from {@code fromNs} up to and without {@code toNs}, and brings the first into sight. */
    void select(long fromNs, long toNs) {
        ask(query, listed -> new int[] {listed.firstFrom(fromNs), listed.firstFrom(toNs)}, found -> {
            int first = found[0];
            int last = found[1] - 1;
            setRows(last + 1);
            if (first <= last) {
                table.setSelection(first, last);
            } else {
                table.deselectAll();
            }
            if (first < messages.size()) {
                table.setTopIndex(first);
            }
        });
    }

    /** Finds something out on a worker and acts upon it, unless another list is shown or a newer question is asked. */
    private <A> void ask(LatestQuery worker, Function<MessageList, A> question, Consumer<A> then) {
        MessageList asked = messages;
        worker.ask(() -> {
            try {
                A answer = question.apply(asked);
                display.asyncExec(() -> {
                    if (!table.isDisposed() && messages.continues(asked)) {
                        then.accept(answer);
                    }
                });
            } catch (UncheckedIOException e) {
                display.asyncExec(() -> trouble.accept(e));
            }
        });
    }

    private void arrived(int first, int end) {
        int last = table.isDisposed() ? -1 : Math.min(end, table.getItemCount()) - 1;
        if (first <= last) {
            table.clear(first, last);
        }
    }

    private void fill(Event event) {
        if (event.index < messages.size() && event.item instanceof TableItem item) {
            rows.cells(event.index).ifPresent(item::setText);
        }
    }

    private static List<MessageRow> selectedRows(MessageList listed, int[] indices) {
        return IntStream.of(indices).filter(index -> index < listed.size()).mapToObj(listed::row).toList();
    }

    /** The selected rows as tab-separated values with a header, in the order in which the columns stand. */
    private void copy() {
        int[] order = table.getColumnOrder();
        int[] indices = table.getSelectionIndices();
        String header = IntStream.of(order).mapToObj(column -> MessageColumn.values()[column].title())
                .collect(Collectors.joining("\t"));
        ask(copies, listed -> IntStream.of(indices).mapToObj(row -> MessageColumn.cells(listed, row))
                .map(cells -> IntStream.of(order).mapToObj(column -> cells[column]).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")), copied -> toClipboard(header + "\n" + copied));
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
