/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/** The images of the plug-in, drawn as SVG and kept as PNG in two sizes beside it. */
public enum Icon {
    PROCESSOR, DEVICE, VRING, CHANNEL, ENDPOINT, FIT, ZOOM_IN, ZOOM_OUT, FOLLOW, FILTER;

    private final String file;

    Icon() {
        file = name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "icons/" + file + ".png";
    }

    /** The image as tool bars and wizards take it. */
    public ImageDescriptor descriptor() {
        return AbstractUIPlugin.imageDescriptorFromPlugin(TracerPlugin.ID, path());
    }

    /** The image as widgets take it; owned by the plug-in. UI thread only. */
    public Image image() {
        return TracerPlugin.get().getImageRegistry().get(path());
    }
}
