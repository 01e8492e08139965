/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import java.util.Optional;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/**
 * What the tooltips of the name-service chart say.
 *
 * @param format how times read
 */
record ServiceDetails(TimeFormat format) {

    /** A service as it stands at a time, or does not. */
    Details of(ServiceLane lane, long timeNs) {
        Details details = Details.of(lane.title()).with("Announced by", lane.service().processor()).with("Address",
                RpmsgAddress.format(lane.service().address()));
        Optional<Standing> standing = lane.standingAt(timeNs);
        return standing.isEmpty() ? details.with("At this time", "not announced") : of(details, standing.get());
    }

    private Details of(Details details, Standing standing) {
        Details since = details.with("Since", format.instant(standing.fromNs()));
        return standing.withdrawn()
                ? since.with("Until", format.instant(standing.toNs())).with("Stood",
                        TimeFormat.duration(standing.toNs() - standing.fromNs()))
                : since.with("Until", "still stands");
    }
}
