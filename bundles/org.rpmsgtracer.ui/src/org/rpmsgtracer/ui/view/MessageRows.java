/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.rpmsgtracer.analysis.query.MessageList;

/**
 * What the cells of a message list say. They are read page by page on a worker, and the last few pages are kept. UI
 * thread only.
 */
final class MessageRows {

    private static final int PAGE_ROWS = 64;
    private static final int KEPT_PAGES = 64;

    /** Hears that rows can be shown. */
    interface Arrival {

        /** Called on the UI thread; {@code end} is the row behind the last one. */
        void arrived(int first, int end);
    }

    private final Display display;
    private final Arrival arrival;
    private final Consumer<UncheckedIOException> trouble;
    private final ExecutorService worker;
    private final Map<Integer, String[][]> pages = new LinkedHashMap<>(KEPT_PAGES * 2, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private MessageList messages;

    /**
     * Starts the worker.
     *
     * @param messages the list to begin with
     * @param trouble  told on the UI thread of what cannot be read
     */
    MessageRows(Display display, MessageList messages, Arrival arrival, Consumer<UncheckedIOException> trouble) {
        this.display = display;
        this.messages = messages;
        this.arrival = arrival;
        this.trouble = trouble;
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("RPMsg Tracer message rows").daemon(true).factory());
    }

    /** Goes over to another list; to one that continues this one without forgetting what was read. */
    void show(MessageList others) {
        if (!others.continues(messages)) {
            pages.clear();
            asked.clear();
        }
        messages = others;
    }

    /** What a row's cells say; empty if it has to be read: it will arrive. */
    Optional<String[]> cells(int row) {
        int number = row / PAGE_ROWS;
        int place = row % PAGE_ROWS;
        String @Nullable [][] page = pages.get(number);
        if (page != null && place < page.length) {
            return Optional.of(page[place]);
        }
        if (asked.add(number)) {
            MessageList from = messages;
            worker.execute(() -> read(from, number));
        }
        return Optional.empty();
    }

    private void read(MessageList from, int number) {
        int first = number * PAGE_ROWS;
        int end = Math.min(from.size(), first + PAGE_ROWS);
        try {
            String[][] page = IntStream.range(first, end).mapToObj(row -> MessageColumn.cells(from, row))
                    .toArray(String[][]::new);
            display.asyncExec(() -> keep(from, number, page));
        } catch (UncheckedIOException e) {
            display.asyncExec(() -> trouble.accept(e));
        }
    }

    private void keep(MessageList from, int number, String[][] page) {
        if (messages.continues(from)) {
            asked.remove(number);
            pages.put(number, page);
            if (pages.size() > KEPT_PAGES) {
                pages.remove(pages.keySet().iterator().next());
            }
            arrival.arrived(number * PAGE_ROWS, (number + 1) * PAGE_ROWS);
        }
    }

    /** Ends the worker. */
    void close() {
        worker.shutdown();
    }
}
