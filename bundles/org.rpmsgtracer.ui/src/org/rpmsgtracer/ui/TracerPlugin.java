/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.rpmsgtracer.ui.trace.ShownTrace;

/** The plug-in's life: it owns the trace that the workbench shows, and the images. */
public final class TracerPlugin extends AbstractUIPlugin {

    /** Symbolic name; also the prefix of all identifiers that the plug-in contributes. */
    public static final String ID = "org.rpmsgtracer.ui";

    private static volatile @Nullable TracerPlugin running;

    private final ShownTrace shownTrace = new ShownTrace();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        running = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        shownTrace.shutDown();
        running = null;
        super.stop(context);
    }

    /** The running plug-in. */
    public static TracerPlugin get() {
        return Objects.requireNonNull(running, "the plug-in " + ID + " is not running");
    }

    /** What all views of this workbench show. */
    public static ShownTrace shown() {
        return get().shownTrace;
    }

    @Override
    protected void initializeImageRegistry(ImageRegistry registry) {
        for (Icon icon : Icon.values()) {
            registry.put(icon.path(), icon.descriptor());
        }
    }
}
