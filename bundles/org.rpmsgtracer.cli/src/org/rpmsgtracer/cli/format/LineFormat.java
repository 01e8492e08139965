/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import static org.rpmsgtracer.cli.format.Column.ofNumbers;
import static org.rpmsgtracer.cli.format.Column.ofWords;

import java.util.List;
import java.util.Locale;

/** How a list is written. */
public enum LineFormat {

    /** Columns for people. */
    TEXT,

    /** Comma-separated values for spreadsheets (RFC 4180). */
    CSV,

    /** One JSON object a line, for programs. */
    JSONL;

    private static final List<Column> EVENT_COLUMNS = List.of(ofNumbers("event", "EVENT", 7),
            ofNumbers("timeNs", "TIME ns", 15), ofWords("type", "TYPE", 15), ofWords("vring", "VRING", 11));

    private static final List<Column> MESSAGE_COLUMNS = List.of(ofNumbers("event", "EVENT", 7),
            ofNumbers("timeNs", "TIME ns", 15), ofWords("vring", "VRING", 11), ofWords("from", "FROM", 6),
            ofWords("to", "TO", 6), ofNumbers("src", "SRC", 6), ofNumbers("dst", "DST", 6),
            ofNumbers("length", "LEN", 4), ofWords("evidence", "EVIDENCE", 10), ofWords("recovered", "RECOVERED", 9),
            ofWords("payload", "PAYLOAD", HexDump.width(Value.Bytes.SHOWN)), ofWords("service", "SERVICE", 0));

    /** Writes events of all types. */
    public Lines events(Appendable out) {
        return switch (this) {
            case TEXT -> new TextLines(out, EVENT_COLUMNS, true);
            case CSV -> new CsvLines(out, EventFields.NAMES);
            case JSONL -> new JsonLines(out);
        };
    }

    /** Writes messages only. */
    public Lines messages(Appendable out) {
        return switch (this) {
            case TEXT -> new TextLines(out, MESSAGE_COLUMNS, false);
            case CSV -> new CsvLines(out, EventFields.NAMES_OF_MESSAGE);
            case JSONL -> new JsonLines(out);
        };
    }

    /** The word that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
