/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.style.StyledCanvas;

/** Bytes as offset, hexadecimal and ASCII, to be selected and copied. */
public final class HexWidget extends StyledCanvas {

    private static final int LEFT_PX = 6;
    private static final int ROWS_A_NOTCH = 3;
    private static final String ANY_CHARACTER = "0";

    private final Font ownFont;
    private Font bytesFont;
    private HexContent content = HexContent.EMPTY;
    private EmptyState emptyState = new EmptyState("No message is selected", "");
    private HexSelection selection = HexSelection.at(0);
    private HexGrid grid = new HexGrid(0, 16, 1, 1, LEFT_PX);
    private boolean dragging;

    /** An empty view. */
    public HexWidget(Composite parent) {
        super(parent);
        ownFont = new Font(getDisplay(), "Monospace", getFont().getFontData()[0].getHeight(), SWT.NORMAL);
        bytesFont = ownFont;
        addListener(SWT.Dispose, event -> ownFont.dispose());
        addListener(SWT.Resize, event -> restyled());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, event -> dragging = false);
        addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            scrollTo(firstRow() - Integer.signum(event.count) * ROWS_A_NOTCH);
        });
        addListener(SWT.KeyDown, this::keyPressed);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @NonNullByDefault({}) // SWT does not say whether its listeners get null
            public void getName(AccessibleEvent event) {
                event.result = "Bytes";
            }
        });
        restyled();
    }

    /** Shows other bytes, from their beginning. */
    public void show(HexContent shown) {
        content = shown;
        selection = HexSelection.at(0);
        setToolTipText(null);
        restyled();
        scrollTo(0);
    }

    /** Draws bytes in this monospaced font, which stays the caller's, instead of one of its own. */
    public void setBytesFont(Font font) {
        bytesFont = font;
        restyled();
    }

    /** What it says while there are no bytes. */
    public void setEmptyState(EmptyState state) {
        emptyState = state;
        redraw();
    }

    public HexContent content() {
        return content;
    }

    /** The selected bytes; at least one if there are any. */
    public HexSelection selection() {
        return selection;
    }

    /** Selects bytes and scrolls to the caret. */
    public void select(HexSelection bytes) {
        selection = bytes;
        int row = grid.row(bytes.caret());
        if (row < firstRow()) {
            scrollTo(row);
        } else if (row >= firstRow() + rowsInSight()) {
            scrollTo(row - rowsInSight() + 1);
        }
        redraw();
    }

    /** The selected bytes in hexadecimal; if it is only the caret's, all rows with offsets and ASCII. */
    @Override
    public String copyText() {
        if (content.size() == 0) {
            return "";
        }
        return selection.isRange() ? HexText.bytes(content, selection.first(), selection.last())
                : HexText.dump(content, grid.bytesPerRow());
    }

    @Override
    protected void restyled() {
        GC gc = new GC(this);
        gc.setFont(bytesFont);
        Point cell = gc.textExtent(ANY_CHARACTER);
        gc.dispose();
        Rectangle area = getClientArea();
        grid = HexGrid.fitting(content.size(), area.width, Math.max(1, cell.x), cell.y + 2, LEFT_PX);
        int rows = grid.rows() + (content.missing() > 0 ? 1 : 0);
        ScrollBar bar = getVerticalBar();
        bar.setValues(bar.getSelection(), 0, Math.max(1, rows), Math.max(1, rowsInSight()), 1,
                Math.max(1, rowsInSight()));
        bar.setVisible(rows > rowsInSight());
        redraw();
    }

    @Override
    protected void paint(GC gc) {
        Point size = new Point(getClientArea().width, getClientArea().height);
        if (content.size() == 0) {
            emptyState.paint(gc, style(), size);
        } else {
            new HexPainter(gc, style(), bytesFont, content, grid, selection, isFocusControl()).paint(size, firstRow());
        }
    }

    private int firstRow() {
        return getVerticalBar().getSelection();
    }

    private int rowsInSight() {
        return Math.max(1, (getClientArea().height - HexPainter.headingHeight(grid)) / grid.rowPx());
    }

    private void scrollTo(int row) {
        getVerticalBar().setSelection(Math.clamp(row, 0, Math.max(0, grid.rows() - 1)));
        redraw();
    }

    private int yInRows(int y) {
        return y - HexPainter.headingHeight(grid) + firstRow() * grid.rowPx();
    }

    private void pressed(Event event) {
        forceFocus();
        int index = grid.nearest(event.x, yInRows(event.y));
        if (event.button == 1 && index >= 0) {
            dragging = true;
            boolean extend = (event.stateMask & SWT.SHIFT) != 0;
            select(extend ? new HexSelection(selection.anchor(), index) : HexSelection.at(index));
        }
    }

    private void moved(Event event) {
        if (dragging) {
            select(new HexSelection(selection.anchor(), grid.nearest(event.x, yInRows(event.y))));
            return;
        }
        int index = grid.at(event.x, yInRows(event.y));
        String text = index < 0 ? "" : HexText.meaning(content, index);
        if (!text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void keyPressed(Event event) {
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL) {
            commanded(event.keyCode);
            return;
        }
        int row = grid.bytesPerRow();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-1, extend);
            case SWT.ARROW_RIGHT -> move(1, extend);
            case SWT.ARROW_UP -> move(-row, extend);
            case SWT.ARROW_DOWN -> move(row, extend);
            case SWT.PAGE_UP -> move(-row * rowsInSight(), extend);
            case SWT.PAGE_DOWN -> move(row * rowsInSight(), extend);
            case SWT.HOME -> move(-(selection.caret() % row), extend);
            case SWT.END -> move(row - 1 - selection.caret() % row, extend);
            default -> {}
        }
    }

    private void commanded(int key) {
        switch (key) {
            case 'a' -> select(new HexSelection(0, Math.max(0, content.size() - 1)));
            case 'c', SWT.INSERT -> copy();
            case SWT.HOME -> select(HexSelection.at(0));
            case SWT.END -> select(HexSelection.at(Math.max(0, content.size() - 1)));
            default -> {}
        }
    }

    private void move(int bytes, boolean extend) {
        select(selection.moved(bytes, content.size(), extend));
    }
}
