/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.occupancy;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.analysis.query.OccupancyCurve;
import org.rpmsgtracer.ui.widget.chart.ChartLane;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.chart.LevelScale;
import org.rpmsgtracer.ui.widget.chart.LevelText;
import org.rpmsgtracer.ui.widget.style.Role;

/**
 * The occupancy of one virtqueue.
 *
 * @param curve its level in the window, and what it can hold
 */
public record OccupancyLane(OccupancyCurve curve) implements ChartLane {

    /** The same in every window of a recording, as it depends on the recording's peak. */
    LevelScale scale() {
        int level = Math.max(curve.inFlight().highest(), curve.peakInFlight().orElse(0));
        return LevelScale.withCapacity(level, curve.capacity());
    }

    @Override
    public Object id() {
        return curve.lane();
    }

    @Override
    public String title() {
        return curve.lane().name();
    }

    @Override
    public List<String> details() {
        String route = curve.lane().from() + " \u2192 " + curve.lane().to();
        String view = LevelText.highest(curve.inFlight(), curve.capacity()) + " in view";
        return curve.peakInFlight().isEmpty() ? List.of(route, view)
                : List.of(route, view, "peak " + curve.peakInFlight().getAsInt());
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(DirectionRole.of(curve.lane().direction()));
    }

    @Override
    public int heightPx() {
        return 88;
    }

    @Override
    public int lowestPx() {
        return 50;
    }

    @Override
    public int stretch() {
        return 1;
    }
}
