/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.occupancy;

import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.chart.LevelText;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/**
 * What the tooltips of the occupancy chart say.
 *
 * @param format how times read
 */
record OccupancyDetails(TimeFormat format) {

    /** How full a virtqueue is at a time, shown by a pixel of the frame; -1 if it is in no pixel. */
    Details of(OccupancyLane lane, long timeNs, int pixel) {
        Details details = Details.of(lane.title()).with("Time", format.instant(timeNs))
                .with("In flight", LevelText.at(lane.curve().inFlight(), pixel))
                .with("Capacity", Integer.toString(lane.curve().capacity()));
        return lane.curve().peakInFlight().isEmpty() ? details
                : details.with("Peak", Integer.toString(lane.curve().peakInFlight().getAsInt()));
    }
}
