/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A shell on the test's display, with one widget in it. */
public final class Screen implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Display display = display();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);

    /** An open shell whose widgets have this background. */
    public Screen(int width, int height, boolean dark) {
        shell.setLayout(new FillLayout());
        shell.setSize(width, height);
        shell.setLocation(0, 0);
        shell.setBackground(dark ? new Color(0x2B, 0x2B, 0x2B) : new Color(0xF0, 0xF0, 0xF0));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
    }

    /** One for all tests of the thread; it keeps account of fonts, images and patterns that were not disposed. */
    private static Display display() {
        Display current = Display.getCurrent();
        if (current != null) {
            return current;
        }
        DeviceData data = new DeviceData();
        data.tracking = true;
        return new Display(data);
    }

    /** Puts a widget into the shell and opens it. */
    public <C extends Control> C show(Function<Shell, C> widget) {
        C control = widget.apply(shell);
        control.setBackground(shell.getBackground());
        shell.open();
        settle();
        return control;
    }

    public Shell shell() {
        return shell;
    }

    /** Works off all events that are waiting. */
    public void settle() {
        do {
            shell.update();
        } while (display.readAndDispatch());
    }

    /** What the control paints. */
    public ImageData paint(Control control) {
        settle();
        Image image = new Image(display, control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        try {
            control.print(gc);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Saves what the control paints under target/screenshots. */
    public ImageData save(Control control, String name) throws Exception {
        ImageData data = paint(control);
        Files.createDirectories(SCREENSHOTS);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(SCREENSHOTS.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        return data;
    }

    /** Presses, moves and releases a button of the mouse. */
    public void drag(Control control, int button, int stateMask, int fromX, int fromY, int toX, int toY) {
        mouse(control, SWT.MouseDown, button, stateMask, fromX, fromY);
        mouse(control, SWT.MouseMove, 0, stateMask, (fromX + toX) / 2, (fromY + toY) / 2);
        mouse(control, SWT.MouseMove, 0, stateMask, toX, toY);
        mouse(control, SWT.MouseUp, button, stateMask, toX, toY);
    }

    public void click(Control control, int stateMask, int x, int y) {
        mouse(control, SWT.MouseDown, 1, stateMask, x, y);
        mouse(control, SWT.MouseUp, 1, stateMask, x, y);
    }

    public Event mouse(Control control, int type, int button, int stateMask, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.button = button;
        event.stateMask = stateMask;
        event.x = x;
        event.y = y;
        control.notifyListeners(type, event);
        return event;
    }

    /** Turns the wheel; positive is away from the user. */
    public void wheel(Control control, int stateMask, int x, int y, int count) {
        Event event = new Event();
        event.stateMask = stateMask;
        event.x = x;
        event.y = y;
        event.count = count;
        control.notifyListeners(SWT.MouseVerticalWheel, event);
    }

    /** Presses a key; a character is its own key code. */
    public Event key(Control control, int stateMask, int keyCode) {
        Event event = new Event();
        event.stateMask = stateMask;
        event.keyCode = keyCode;
        event.character = keyCode < 0x80 ? (char) keyCode : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        return event;
    }

    @Override
    public void close() {
        shell.dispose();
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
