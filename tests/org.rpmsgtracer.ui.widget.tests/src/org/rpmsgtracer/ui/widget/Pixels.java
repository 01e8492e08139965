/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/** Colours in a picture. */
public final class Pixels {

    private Pixels() {}

    public static RGB at(ImageData image, int x, int y) {
        return image.palette.getRGB(image.getPixel(x, y));
    }

    public static Set<RGB> colours(ImageData image) {
        Set<Integer> values = new HashSet<>();
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                values.add(image.getPixel(x, y));
            }
        }
        Set<RGB> colours = new HashSet<>();
        values.forEach(value -> colours.add(image.palette.getRGB(value)));
        return colours;
    }
}
