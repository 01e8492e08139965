/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.TracingPerspective;
import org.rpmsgtracer.ui.trace.OpenTraceJob;
import org.rpmsgtracer.ui.trace.ShownTrace;

/** The workbench as a test uses it. Everything runs on the UI thread; waiting lets the workbench go on. */
final class Bench {

    /** Recordings that all tests read. */
    static final Path DATA = Path.of(System.getProperty("rpmsgtracer.tests.data"));

    /** The memory of two OpenAMP processes after a run of echo-ping; 257 messages are still in its buffers. */
    static final Path ECHO_PING = DATA.resolve("openamp/echo-ping/end.shm.gz");

    private static final Path SCREENSHOTS = Path.of(System.getProperty("rpmsgtracer.tests.screenshots"));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Bench() {}

    /** A large window in our perspective as it comes, with no trace open. */
    static void startAfresh() throws Exception {
        IWorkbenchWindow window = window();
        window.getShell().setBounds(0, 0, 1600, 1000);
        PlatformUI.getWorkbench().showPerspective(TracingPerspective.ID, window);
        window.getActivePage().resetPerspective();
        IViewPart welcome = window.getActivePage().findView("org.eclipse.ui.internal.introview");
        if (welcome != null) {
            window.getActivePage().hideView(welcome);
        }
        shown().close();
        settle();
    }

    static ShownTrace shown() {
        return TracerPlugin.shown();
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Opens a file or folder as all ways of opening do, and waits until the views show it. */
    static void open(Path path) {
        IStatus status = statusOfOpening(path);
        assertThat(status).matches(IStatus::isOK, "opening " + path + " succeeded");
        waitUntil("the trace is shown", () -> shown().session().isPresent());
        settle();
    }

    /** Opens a file or folder and says how that ended. */
    static IStatus statusOfOpening(Path path) {
        Job job = new OpenTraceJob(path);
        job.setUser(false);
        job.setProperty(org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
        job.schedule();
        waitUntil("the job ends", () -> job.getResult() != null);
        return job.getResult();
    }

    /** The widgets of one kind in a view, in the order of their creation. */
    static <T extends Control> List<T> controls(String viewId, Class<T> kind) throws Exception {
        IViewPart view = page().showView(viewId);
        Control top = (Control) view.getSite().getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class)
                .getWidget();
        return all(top).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only widget of one kind in a view. */
    static <T extends Control> T control(String viewId, Class<T> kind) throws Exception {
        List<T> found = controls(viewId, kind);
        assertThat(found).as(kind.getSimpleName() + " in " + viewId).hasSize(1);
        return found.getFirst();
    }

    /** The item of the window's tool bar whose tooltip begins like this. */
    static ToolItem toolItem(String tooltip) {
        return all(window().getShell()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tooltip)).findFirst()
                .orElseThrow();
    }

    private static Stream<Control> all(Control control) {
        Stream<Control> children = control instanceof Composite composite ? Arrays.stream(composite.getChildren())
                .flatMap(Bench::all) : Stream.empty();
        return Stream.concat(Stream.of(control), children);
    }

    /** Lets the workbench go on until something is so. */
    static void waitUntil(String what, BooleanSupplier so) {
        Display display = Display.getCurrent();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited " + PATIENCE.toSeconds() + " s until " + what)
                    .isLessThan(deadline);
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    /** Lets everything that is under way reach the screen: pending events, and frames that workers compute. */
    static void settle() {
        long quietUntil = System.nanoTime() + Duration.ofMillis(600).toNanos();
        waitUntil("the screen is up to date", () -> System.nanoTime() > quietUntil);
    }

    /** Saves what the screen shows of the window. */
    static Path screenshot(String name) throws Exception {
        settle();
        Shell shell = window().getShell();
        Rectangle client = shell.getDisplay().map(shell, null, shell.getClientArea());
        Rectangle bounds = new Rectangle(client.x, 0, client.width, client.y + client.height);
        Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            Files.createDirectories(SCREENSHOTS);
            Path file = SCREENSHOTS.resolve(name + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The theme with this identifier, from now on. */
    static void useTheme(String id) {
        Optional.ofNullable(PlatformUI.getWorkbench().getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class))
                .orElseThrow().setTheme(id, false);
        settle();
    }
}
