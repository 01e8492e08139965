/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;

/**
 * What a widget says while it has nothing to show.
 *
 * @param reason why it is empty, one short sentence
 * @param advice what to do next, one sentence; empty if there is nothing to do
 */
public record EmptyState(String reason, String advice) {

    private static final int WIDEST_PX = 520;
    private static final int MARGIN_PX = 12;

    /** Fills an area of this size with the ground and writes reason and advice into its middle. */
    public void paint(GC gc, Style style, Point size) {
        gc.setBackground(style.color(Role.GROUND));
        gc.fillRectangle(0, 0, size.x, size.y);
        int width = Math.clamp(size.x - 2 * MARGIN_PX, 1, WIDEST_PX);
        TextLayout upper = layout(gc, reason, style.boldFont(), width);
        TextLayout lower = layout(gc, advice, style.font(), width);
        try {
            int gap = style.lineHeightPx() / 3;
            int upperHeight = upper.getBounds().height;
            int left = (size.x - width) / 2;
            int top = Math.max(MARGIN_PX, (size.y - upperHeight - gap - lower.getBounds().height) / 2);
            gc.setForeground(style.color(Role.TEXT));
            upper.draw(gc, left, top);
            gc.setForeground(style.color(Role.TEXT_DIM));
            lower.draw(gc, left, top + upperHeight + gap);
        } finally {
            upper.dispose();
            lower.dispose();
        }
    }

    private static TextLayout layout(GC gc, String text, Font font, int width) {
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setFont(font);
        layout.setText(text);
        layout.setAlignment(SWT.CENTER);
        layout.setWidth(width);
        return layout;
    }
}
