/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/** The messages of a time range, as rows that are made when they are asked for. Does not change. Any thread. */
public final class MessageList {

    private final MessageTable messages;
    private final int first;
    private final int end;

    MessageList(MessageTable messages, int first, int end) {
        this.messages = messages;
        this.first = first;
        this.end = end;
    }

    /** How many there are. */
    public int size() {
        return end - first;
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

    /** The row of a message by the number of its event; -1 if it is not in the list. A binary search. */
    public int indexOf(long eventNumber) {
        int row = messages.firstFromEvent(eventNumber);
        boolean found = row >= first && row < end && messages.number(row) == eventNumber;
        return found ? row - first : -1;
    }

    /** The first row at or after a time; {@code size()} if there is none. A binary search. */
    public int firstFrom(long timeNs) {
        return Math.clamp(messages.firstFrom(timeNs), first, end) - first;
    }
}
