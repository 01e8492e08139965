/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.List;

/** A part of a regular expression. */
sealed interface Piece {

    /** One character. */
    record One(CharacterSet set) implements Piece {}

    /** All of them, one after the other; possibly none. */
    record Sequence(List<Piece> pieces) implements Piece {}

    /** One of them, at least two. */
    record Either(List<Piece> pieces) implements Piece {}

    /**
     * One piece several times.
     *
     * @param most {@link #UNBOUNDED} for any number
     */
    record Repeated(Piece piece, int least, int most) implements Piece {

        static final int UNBOUNDED = -1;
    }

    /** The begin of the text. */
    record Begin() implements Piece {}

    /** The end of the text. */
    record End() implements Piece {}
}
