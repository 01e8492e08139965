/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A widget that paints itself in the palette that suits its background, which the theme of the workbench sets. */
public abstract class StyledCanvas extends Canvas {

    private @Nullable Palette chosenPalette;
    private Color styledBackground;
    private Style style;

    /** A double-buffered canvas with a vertical scroll bar. */
    protected StyledCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        styledBackground = getBackground();
        style = newStyle(Palette.forBackground(styledBackground.getRGB()));
        addListener(SWT.Paint, event -> {
            if (!getBackground().equals(styledBackground)) {
                restyle();
            }
            paint(event.gc);
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> style.dispose());
    }

    /** Draws in these colours whatever the background is. */
    public final void setPalette(Palette palette) {
        chosenPalette = palette;
        restyle();
    }

    @Override
    public final void setFont(@Nullable Font font) {
        super.setFont(font);
        restyle();
    }

    /** What {@link #copy} copies; empty if there is nothing to copy. */
    public abstract String copyText();

    /** Puts {@link #copyText} on the clipboard. */
    public final void copy() {
        String text = copyText();
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Draws all of the widget. */
    protected abstract void paint(GC gc);

    /** The style's measures may have changed. */
    protected abstract void restyled();

    protected final Style style() {
        return style;
    }

    private Style newStyle(Palette palette) {
        return new Style(getDisplay(), palette, getFont());
    }

    private void restyle() {
        styledBackground = getBackground();
        Palette palette = chosenPalette;
        style.dispose();
        style = newStyle(palette == null ? Palette.forBackground(styledBackground.getRGB()) : palette);
        restyled();
    }
}
