/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** A colour for each role. Immutable; its colours need no disposal. */
public final class Palette {

    public static final Palette LIGHT = new Palette(false, Map.of());
    public static final Palette DARK = new Palette(true, Map.of());

    private final boolean dark;
    private final Map<Role, RGB> chosen;
    private final Color[] colors = new Color[Role.values().length];
    private final Color[] tints = new Color[colors.length];
    private final Color[] softTints = new Color[colors.length];

    private Palette(boolean dark, Map<Role, RGB> chosen) {
        this.dark = dark;
        this.chosen = chosen;
        for (Role role : Role.values()) {
            int rgb = role.rgb(dark);
            colors[role.ordinal()] = new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
        chosen.forEach((role, rgb) -> colors[role.ordinal()] = new Color(rgb));
        RGB ground = color(Role.GROUND).getRGB();
        for (int i = 0; i < colors.length; i++) {
            tints[i] = new Color(mixed(colors[i].getRGB(), ground, 55));
            softTints[i] = new Color(mixed(colors[i].getRGB(), ground, 30));
        }
    }

    /** The palette that suits a theme whose widgets have this background. */
    public static Palette forBackground(RGB background) {
        return luminance(background) < 0.18 ? DARK : LIGHT;
    }

    /** This palette with one role in another colour. */
    public Palette with(Role role, RGB rgb) {
        Map<Role, RGB> all = new EnumMap<>(Role.class);
        all.putAll(chosen);
        all.put(role, rgb);
        return new Palette(dark, all);
    }

    public Color color(Role role) {
        return colors[role.ordinal()];
    }

    /** The role's colour half way to the ground, for an area that a line in the full colour bounds. */
    public Color tint(Role role) {
        return tints[role.ordinal()];
    }

    /** The role's colour near the ground, for an area that text or marks lie on. */
    public Color softTint(Role role) {
        return softTints[role.ordinal()];
    }

    private static RGB mixed(RGB rgb, RGB ground, int percent) {
        return new RGB(mixed(rgb.red, ground.red, percent), mixed(rgb.green, ground.green, percent),
                mixed(rgb.blue, ground.blue, percent));
    }

    private static int mixed(int component, int ground, int percent) {
        return (component * percent + ground * (100 - percent)) / 100;
    }

    /** Contrast ratio of two colours, 1 to 21 (WCAG 2.1, definition of contrast ratio). */
    public static double contrast(RGB a, RGB b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, 0 to 1 (WCAG 2.1, definition of relative luminance). */
    static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int component) {
        double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
