/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;

/** A small window beside the pointer. F2 gives it the focus, so that its text can be selected and copied. */
final class ChartTooltip {

    private static final int GAP_PX = 14;
    private static final int NEAR_PX = 6;
    private static final int MARGIN_PX = 6;
    private static final int COLUMN_GAP_PX = 14;

    private final Control owner;
    private @Nullable Shell shell;
    private @Nullable StyledText text;
    private int anchorX;
    private int anchorY;

    ChartTooltip(Control owner) {
        this.owner = owner;
    }

    /** Shows {@code details} beside the point (x, y) of the owner. */
    void show(Details details, Style style, int x, int y) {
        hide();
        Shell window = new Shell(owner.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
        window.addListener(SWT.Paint, event -> {
            event.gc.setBackground(style.color(Role.TICK));
            event.gc.fillRectangle(window.getClientArea());
        });
        StyledText area = new StyledText(window, SWT.MULTI | SWT.READ_ONLY);
        area.setMargins(MARGIN_PX + 2, MARGIN_PX, MARGIN_PX + 2, MARGIN_PX);
        area.setFont(style.font());
        area.setBackground(style.color(Role.RAISED_GROUND));
        area.setForeground(style.color(Role.TEXT));
        area.setCaret(null);
        area.setText(details.text());
        area.setTabStops(new int[] {labelWidth(details, area) + COLUMN_GAP_PX});
        dimLabels(details, area, style);
        area.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                hide();
            }
        });
        window.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(this::hide));
        Point size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        area.setBounds(1, 1, size.x, size.y);
        Point place = owner.toDisplay(x + GAP_PX, y + GAP_PX);
        Rectangle screen = owner.getMonitor().getClientArea();
        int left = Math.min(place.x, screen.x + screen.width - size.x - 2);
        int top = place.y + size.y + 2 <= screen.y + screen.height ? place.y
                : owner.toDisplay(x, y - GAP_PX).y - size.y - 2;
        window.setBounds(left, top, size.x + 2, size.y + 2);
        window.setVisible(true);
        shell = window;
        text = area;
        anchorX = x;
        anchorY = y;
    }

    /** Hides it if the pointer has left the place that it explains. */
    void hideUnlessNear(int x, int y) {
        if (Math.abs(x - anchorX) > NEAR_PX || Math.abs(y - anchorY) > NEAR_PX) {
            hide();
        }
    }

    void hide() {
        Shell window = shell;
        shell = null;
        text = null;
        if (window != null) {
            window.dispose();
        }
    }

    /** Moves the focus to the text, all of it selected. */
    void focus() {
        StyledText area = text;
        if (area != null) {
            area.getShell().setFocus();
            area.setFocus();
            area.selectAll();
        }
    }

    private static int labelWidth(Details details, StyledText area) {
        GC gc = new GC(area);
        int width = 0;
        for (Details.Fact fact : details.facts()) {
            width = Math.max(width, gc.textExtent(fact.label()).x);
        }
        gc.dispose();
        return width;
    }

    private static void dimLabels(Details details, StyledText area, Style style) {
        int at = details.title().length();
        area.setStyleRange(new StyleRange(0, at, style.color(Role.TEXT), null, SWT.BOLD));
        for (Details.Fact fact : details.facts()) {
            area.setStyleRange(new StyleRange(at + 1, fact.label().length(), style.color(Role.TEXT_DIM), null));
            at += fact.label().length() + fact.value().length() + 2;
        }
    }
}
