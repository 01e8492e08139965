/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

/** A text is no regular expression; the message says what it has that none has. */
final class SpoiledPatternException extends Exception {

    private static final long serialVersionUID = 1L;

    SpoiledPatternException(String has) {
        super(has);
    }
}
