/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;

import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;

/**
 * One entry of a legend.
 *
 * @param glyphs the marks as they are drawn in the chart
 * @param role   their colour
 * @param text   what they stand for
 */
public record LegendItem(List<Glyph> glyphs, Role role, String text) {

    public LegendItem {
        glyphs = List.copyOf(glyphs);
    }

    /** An entry with one mark. */
    public static LegendItem of(Glyph glyph, Role role, String text) {
        return new LegendItem(List.of(glyph), role, text);
    }
}
