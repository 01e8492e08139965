/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import org.eclipse.swt.graphics.GC;

/** Text that ends in an ellipsis where there is no room for all of it. */
public final class FittedText {

    private static final String ELLIPSIS = "\u2026";

    private FittedText() {}

    /** Draws in the GC's font and foreground, transparently; draws nothing where not even one letter fits. */
    public static void draw(GC gc, String text, int x, int y, int widthPx) {
        String fitted = fit(gc, text, widthPx);
        if (!fitted.isEmpty()) {
            gc.drawText(fitted, x, y, true);
        }
    }

    /** The longest beginning of {@code text}, with an ellipsis if it is not all, that is at most this wide. */
    public static String fit(GC gc, String text, int widthPx) {
        if (gc.textExtent(text).x <= widthPx) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = fits + tooLong >>> 1;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= widthPx) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }
}
