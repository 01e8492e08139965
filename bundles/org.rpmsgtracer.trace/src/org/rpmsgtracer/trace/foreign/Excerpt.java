/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

/** The beginning of a text that may be anything, to be shown to people. */
final class Excerpt {

    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    static String of(String text) {
        return text.substring(0, Math.min(text.length(), MAX_LENGTH)).replaceAll("\\P{Print}", "?");
    }
}
