/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.install.driver;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;

/**
 * Opens the perspective, then the image as if it had been double-clicked in the Project Explorer, waits until a table
 * lists as many messages as expected, and closes the workbench. What it did and saw goes to {@code driver.log} in the
 * folder of results, one line each; the last line is {@code done} only if everything was so.
 */
public final class Driver implements IStartup {

    private static final long PATIENCE_NS = 90_000_000_000L;
    private static final long SETTLING_NS = 600_000_000L;

    private final File image = new File(System.getProperty("rpmsgtracer.install.image", ""));
    private final Path results = Path.of(System.getProperty("rpmsgtracer.install.results", ""));
    private final int messages = Integer.getInteger("rpmsgtracer.install.messages", 0).intValue();
    private final List<String> log = new ArrayList<>();

    @Override
    public void earlyStartup() {
        Display.getDefault().asyncExec(this::driveAndClose);
    }

    private void driveAndClose() {
        try {
            drive();
            log.add("done");
        } catch (CoreException | IOException | IllegalStateException e) {
            log.add("failed: " + e);
        } finally {
            save();
            PlatformUI.getWorkbench().close();
        }
    }

    private void drive() throws CoreException, IOException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Shell shell = window.getShell();
        shell.setBounds(0, 0, 1600, 1000);
        openPerspective(window);
        IDE.openEditor(window.getActivePage(), imageInProject());
        waitUntil("a table lists " + messages + " messages", () -> tableWith(messages, shell));
        log.add("messages " + messages);
        screenshot(shell);
    }

    private void openPerspective(IWorkbenchWindow window) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective("org.rpmsgtracer.ui.perspective", window);
        log.add("perspective " + window.getActivePage().getPerspective().getLabel());
        for (IViewReference view : window.getActivePage().getViewReferences()) {
            log.add("view " + view.getId() + ' ' + view.getPartName());
        }
    }

    /** The image as a user's project has it: a file in the workspace. */
    private IFile imageInProject() throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("recordings");
        project.create(new NullProgressMonitor());
        project.open(new NullProgressMonitor());
        Files.copy(image.toPath(), Path.of(project.getLocationURI()).resolve(image.getName()));
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        return project.getFile(image.getName());
    }

    private static boolean tableWith(int items, Control control) {
        if (control instanceof Table table && table.getItemCount() == items) {
            return true;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (tableWith(items, child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lets the workbench go on until something is so. */
    private static void waitUntil(String what, BooleanSupplier so) {
        Display display = Display.getCurrent();
        long deadlineNs = System.nanoTime() + PATIENCE_NS;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadlineNs) {
                throw new IllegalStateException("waited " + PATIENCE_NS / 1_000_000_000 + " s until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    private void screenshot(Shell shell) {
        long quietUntilNs = System.nanoTime() + SETTLING_NS;
        waitUntil("the screen is up to date", () -> System.nanoTime() > quietUntilNs);
        Rectangle bounds = shell.getBounds();
        Image picture = new Image(shell.getDisplay(), bounds.width, bounds.height);
        GC screen = new GC(shell.getDisplay());
        screen.copyArea(picture, bounds.x, bounds.y);
        screen.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture.getImageData()};
        loader.save(results.resolve("installed.png").toString(), SWT.IMAGE_PNG);
        picture.dispose();
    }

    private void save() {
        try {
            Files.write(results.resolve("driver.log"), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
