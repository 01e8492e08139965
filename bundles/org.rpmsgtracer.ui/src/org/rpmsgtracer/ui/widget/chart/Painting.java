/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.GC;
import org.rpmsgtracer.ui.widget.style.Style;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeScale;

/**
 * What drawing a chart needs, while it is being drawn.
 *
 * @param gc       clipped to what may be drawn on
 * @param style    colours and fonts
 * @param format   how times read
 * @param scale    where times lie
 * @param columns  where the frame's pixels lie
 * @param geometry how the chart is divided
 */
public record Painting(GC gc, Style style, TimeFormat format, TimeScale scale, Columns columns,
        ChartGeometry geometry) {}
