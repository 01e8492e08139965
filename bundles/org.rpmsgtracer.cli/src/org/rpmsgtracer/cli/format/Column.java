/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

/**
 * A column of a table for people. A value that is wider pushes the rest of its line aside.
 *
 * @param name  the field that it shows
 * @param head  what stands above it
 * @param width in characters
 * @param right whether values stand to the right, as numbers do
 */
record Column(String name, String head, int width, boolean right) {

    static Column ofWords(String name, String head, int width) {
        return new Column(name, head, width, false);
    }

    static Column ofNumbers(String name, String head, int width) {
        return new Column(name, head, width, true);
    }

    String pad(String text) {
        String blanks = " ".repeat(Math.max(0, width - text.length()));
        return right ? blanks + text : text + blanks;
    }
}
