/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import org.eclipse.jdt.annotation.Nullable;

/** How a value may stand to another one. */
enum Comparison {
    EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL;

    /** The comparison that a token stands for; null if it stands for none. */
    static @Nullable Comparison of(Token token) {
        if (token.isAny("==", "eq")) {
            return EQUAL;
        }
        if (token.isAny("!=", "ne")) {
            return NOT_EQUAL;
        }
        if (token.isAny("<", "lt")) {
            return LESS;
        }
        if (token.isAny("<=", "le")) {
            return LESS_OR_EQUAL;
        }
        if (token.isAny(">", "gt")) {
            return GREATER;
        }
        return token.isAny(">=", "ge") ? GREATER_OR_EQUAL : null;
    }

    /** Whether it holds where {@link Long#compare} of the two values gives this. */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }
}
