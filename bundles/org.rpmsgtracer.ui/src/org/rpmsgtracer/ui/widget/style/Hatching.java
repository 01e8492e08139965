/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.RGB;

/** Diagonal lines in the colour of a role, transparent in between, made when first asked for. */
final class Hatching {

    private static final int TILE_PX = 6;

    private final Device device;
    private final Palette palette;
    private final Map<Role, Pattern> patterns = new EnumMap<>(Role.class);
    private final Map<Role, Image> tiles = new EnumMap<>(Role.class);

    Hatching(Device device, Palette palette) {
        this.device = device;
        this.palette = palette;
    }

    Pattern of(Role role) {
        return patterns.computeIfAbsent(role, each -> new Pattern(device, tile(each)));
    }

    void dispose() {
        patterns.values().forEach(Pattern::dispose);
        tiles.values().forEach(Image::dispose);
        patterns.clear();
        tiles.clear();
    }

    private Image tile(Role role) {
        RGB rgb = palette.color(role).getRGB();
        ImageDataProvider lines = zoom -> lines(rgb, Math.max(1, zoom / 100));
        return tiles.computeIfAbsent(role, each -> new Image(device, lines));
    }

    /** One tile with a rising line, {@code scale} device pixels for each of its own. */
    private static ImageData lines(RGB rgb, int scale) {
        int size = TILE_PX * scale;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = data.palette.getPixel(rgb);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, (x + y) % size < scale ? 255 : 0);
            }
        }
        return data;
    }
}
