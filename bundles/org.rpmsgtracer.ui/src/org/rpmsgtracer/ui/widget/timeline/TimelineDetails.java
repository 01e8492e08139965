/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.Optional;

import org.rpmsgtracer.analysis.query.LifeSpan;
import org.rpmsgtracer.analysis.query.PixelCounts;
import org.rpmsgtracer.analysis.query.VringActivity;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.chart.LevelText;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/**
 * What the tooltips of a timeline say.
 *
 * @param format how times read
 */
record TimelineDetails(TimeFormat format) {

    /** What a processor was doing at a time. */
    Details processor(TimelineLane.Processor lane, long timeNs, int pixel) {
        Details details = Details.of(lane.title()).with("Time", format.instant(timeNs));
        for (LifeSpan span : lane.activity().lifeCycle()) {
            if (span.fromNs() <= timeNs && timeNs < span.toNs()) {
                details = details.with(span.subject(), span.state());
            }
        }
        return counted(details, "Ring entries published", lane.activity().entries(), pixel);
    }

    /** How many messages there are at a pixel, where they are too many for arrows. */
    Optional<Details> density(TimelineLane.Messages lane, long timeNs, int pixel) {
        int down = lane.hostToRemote().at(pixel);
        int up = lane.remoteToHost().at(pixel);
        if (down + up == 0) {
            return Optional.empty();
        }
        return Optional.of(Details.of(down + up == 1 ? "1 message here" : down + up + " messages here")
                .with("Time", format.instant(timeNs)).with("To the remote", Integer.toString(down))
                .with("To the host", Integer.toString(up)).with("Zoom in", "double-click, or Ctrl and wheel"));
    }

    /** What happened on a virtqueue at a pixel. */
    Details vring(TimelineLane.Vring lane, long timeNs, int pixel) {
        VringActivity activity = lane.activity();
        Details details = Details.of(lane.title()).with("Time", format.instant(timeNs)).with("In flight",
                LevelText.at(activity.inFlight(), pixel) + " of " + activity.capacity());
        details = counted(details, "Messages", activity.messages(), pixel);
        details = counted(details, "Kicks", activity.kicks(), pixel);
        details = counted(details, "Interrupts", activity.interrupts(), pixel);
        details = counted(details, "Not notified", activity.suppressed(), pixel);
        return counted(details, "Places with losses", activity.lost(), pixel);
    }

    private static Details counted(Details details, String label, PixelCounts counts, int pixel) {
        int count = counts.at(pixel);
        return count == 0 ? details : details.with(label, Integer.toString(count));
    }
}
