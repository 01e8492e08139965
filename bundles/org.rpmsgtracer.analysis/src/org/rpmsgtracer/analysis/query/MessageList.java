/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/** The messages of a time range, as rows that are made when they are asked for. Does not change. Any thread. */
public final class MessageList {

    private final Messages messages;
    private final long first;
    private final int size;

    /**
     * The messages {@code first <= number < end}, counted from 0 over the whole recording; at most as many as rows can
     * be counted.
     */
    MessageList(Messages messages, long first, long end) {
        this.messages = messages;
        this.first = first;
        size = Math.clamp(end - first, 0, Integer.MAX_VALUE);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether this list begins with all rows of another one: it is the same range, of which more was recorded. */
    public boolean continues(MessageList other) {
        return messages.packets() == other.messages.packets() && first == other.first && size >= other.size;
    }

    /**
     * One message, in the order of time.
     *
     * @param row 0..{@code size() - 1}
     */
    public MessageRow row(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException("row " + row + " of " + size());
        }
        return messages.row(first + row);
    }

    /** The row of a message by the number of its event; -1 if it is not in the list. */
    public int indexOf(long eventNumber) {
        long number = messages.numberOf(eventNumber);
        return number >= first && number - first < size ? (int) (number - first) : -1;
    }

    /** The first row at or after a time; {@code size()} if there is none. */
    public int firstFrom(long timeNs) {
        return Math.clamp(messages.numberFrom(timeNs) - first, 0, size);
    }
}
