/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.rpmsgtracer.analysis.query.MessageList;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/** The columns of the message table: title, width, and what a cell says. */
enum MessageColumn {

    NUMBER("#", 52, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return Integer.toString(index + 1);
        }
    },
    TIME("Time", 136, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return row.recovered() ? "" : FORMAT.instant(row.timeNs());
        }
    },
    DELTA("\u0394 Previous", 108, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return index == 0 || row.recovered() ? ""
                    : TimeFormat.duration(row.timeNs() - messages.row(index - 1).timeNs());
        }
    },
    DIRECTION("Direction", 104, SWT.LEFT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return row.from() + " \u2192 " + row.to();
        }
    },
    SOURCE("Src", 56, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return RpmsgAddress.format(row.src());
        }
    },
    DESTINATION("Dst", 56, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return RpmsgAddress.format(row.dst());
        }
    },
    LENGTH("Len", 48, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return Integer.toString(row.length());
        }
    },
    REMARK("Remark", 156, SWT.LEFT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            StringBuilder remark = new StringBuilder();
            row.announcement().ifPresent(action -> remark.append("announcement ").append(word(action)));
            if (row.recovered()) {
                remark.append(remark.isEmpty() ? "recovered" : ", recovered");
            } else if (row.evidence() != Evidence.VERIFIED) {
                remark.append(remark.isEmpty() ? "" : ", ").append(word(row.evidence()));
            }
            return remark.toString();
        }
    },
    SERVICE("Service", 200, SWT.LEFT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return row.service();
        }
    },
    DESCRIPTOR("Desc", 52, SWT.RIGHT) {
        @Override
        String text(MessageList messages, int index, MessageRow row) {
            return Integer.toString(row.head());
        }
    };

    private static final TimeFormat FORMAT = new TimeFormat(0);

    private final String title;
    private final int widthPx;
    private final int alignment;

    MessageColumn(String title, int widthPx, int alignment) {
        this.title = title;
        this.widthPx = widthPx;
        this.alignment = alignment;
    }

    String title() {
        return title;
    }

    /** Width before the user changes it. */
    int widthPx() {
        return widthPx;
    }

    /** {@link SWT#LEFT} for text, {@link SWT#RIGHT} for numbers. */
    int alignment() {
        return alignment;
    }

    /**
     * What a cell says.
     *
     * @param messages what the table lists
     * @param index    the row's place in it
     * @param row      the row
     */
    abstract String text(MessageList messages, int index, MessageRow row);

    /** What all cells of a row say. Any thread; may have to read the trace. */
    static String[] cells(MessageList messages, int index) {
        MessageRow row = messages.row(index);
        return Stream.of(values()).map(column -> column.text(messages, index, row)).toArray(String[]::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
