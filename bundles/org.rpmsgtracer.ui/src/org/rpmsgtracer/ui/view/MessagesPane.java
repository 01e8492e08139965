/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.rpmsgtracer.analysis.query.MessageList;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.ui.trace.ShownTrace;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/**
 * The message table beside the selected message's detail, kept together with the shown trace: rows selected here move
 * the time views, a message or range selected there is selected here. UI thread only; content is read on a worker.
 */
final class MessagesPane {

    private final ShownTrace shown;
    private final Consumer<String> describe;
    private final LatestQuery query = new LatestQuery("messages");
    private final LatestQuery lists = new LatestQuery("message range");
    private final ChosenMessages selection = new ChosenMessages();
    private final MessageTable table;
    private final MessageDetail detail;
    private final Display display;
    private boolean onlyRange;

    /** Set while this pane itself tells of a selection, which comes back as news. */
    private boolean selecting;

    MessagesPane(Composite parent, ShownTrace shown, Consumer<String> describe) {
        this.shown = shown;
        this.describe = describe;
        display = parent.getDisplay();
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new MessageTable(halves, this::selectedByUser, this::readingFailed);
        detail = new MessageDetail(halves);
        halves.setWeights(70, 30);

        ShownTrace.Listener onTrace = this::traceChanged;
        TimeNavigator.Listener onTime = this::timeChanged;
        shown.addListener(onTrace);
        shown.time().addListener(onTime);
        halves.addDisposeListener(event -> {
            shown.removeListener(onTrace);
            shown.time().removeListener(onTime);
            query.close();
            lists.close();
        });
        traceChanged(ShownTrace.Change.TRACE);
        showMessage();
    }

    /** The selected messages, for the workbench. */
    ISelectionProvider selection() {
        return selection;
    }

    void setFocus() {
        table.table().setFocus();
    }

    /** Lists only the messages of the selected time range, or all. */
    void setOnlyRange(boolean only) {
        onlyRange = only;
        list();
    }

    private void traceChanged(ShownTrace.Change change) {
        switch (change) {
            case TRACE -> {
                detail.clear();
                list();
            }
            case CONTENT -> list();
            case MESSAGE -> showMessage();
        }
    }

    private void timeChanged(TimeNavigator.Change change) {
        if (change == TimeNavigator.Change.SELECTION && !selecting) {
            if (onlyRange) {
                list();
            }
            range().ifPresent(range -> table.select(range.fromNs(), range.toNs() + 1));
        }
    }

    private void list() {
        TraceIndex index = shown.index();
        MessageList all = index.messages(0, Long.MAX_VALUE);
        Optional<TimeRange> range = onlyRange ? range() : Optional.empty();
        if (range.isEmpty()) {
            show(all, all);
            return;
        }
        long fromNs = range.get().fromNs();
        long toNs = range.get().toNs() + 1;
        lists.ask(() -> {
            try {
                MessageList listed = index.messages(fromNs, toNs);
                display.asyncExec(() -> showRange(range, listed, all));
            } catch (UncheckedIOException e) {
                display.asyncExec(() -> readingFailed(e));
            }
        });
    }

    /** Shows the messages of a range, unless another one has been selected since. */
    private void showRange(Optional<TimeRange> range, MessageList listed, MessageList all) {
        if (!table.table().isDisposed() && onlyRange && range.equals(range())) {
            show(listed, all);
        }
    }

    private void show(MessageList listed, MessageList all) {
        table.show(listed, shown.time().following());
        describe.accept(shown.session().map(session -> session.name() + ": " + counted(listed, all))
                .orElse("No trace is open. File > Open RPMsg Trace\u2026 opens one."));
    }

    private void readingFailed(UncheckedIOException trouble) {
        shown.session().ifPresent(session -> shown.readingFailed(session, trouble));
    }

    private Optional<TimeRange> range() {
        return shown.time().selection().filter(selected -> !selected.isInstant()).map(TimeSelection::range);
    }

    private static String counted(MessageList listed, MessageList all) {
        return listed.size() == all.size() ? all.size() + " messages"
                : listed.size() + " of " + all.size() + " messages";
    }

    private void selectedByUser(List<MessageRow> rows) {
        selecting = true;
        try {
            MessageRow last = rows.getLast();
            shown.select(last);
            if (rows.size() > 1) {
                shown.time().select(new TimeSelection(rows.getFirst().timeNs(), last.timeNs()));
            }
        } finally {
            selecting = false;
        }
        selection.setSelection(new StructuredSelection(rows));
    }

    private void showMessage() {
        shown.message().ifPresent(row -> {
            if (!selecting) {
                table.reveal(row);
                selection.setSelection(new StructuredSelection(row));
            }
            shown.session().ifPresent(session -> askBytes(session, row));
        });
    }

    private void askBytes(TraceSession session, MessageRow row) {
        query.ask(() -> {
            try {
                session.message(row.eventNumber()).ifPresent(message -> display.asyncExec(() -> show(row, message)));
            } catch (UncheckedIOException e) {
                display.asyncExec(() -> shown.readingFailed(session, e));
            }
        });
    }

    /** Shows the bytes that were asked for, unless something else has been selected since. */
    private void show(MessageRow row, Message message) {
        if (shown.message().filter(row::equals).isPresent()) {
            detail.show(row, message);
        }
    }
}
