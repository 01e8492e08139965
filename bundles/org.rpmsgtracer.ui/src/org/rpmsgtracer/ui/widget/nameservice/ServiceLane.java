/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.chart.ChartLane;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.style.Role;

/**
 * One announced endpoint.
 *
 * @param service   what is the same in all of its announcements
 * @param standings when it stood, in the order of time
 * @param rows      its announcements, in the order of time
 */
public record ServiceLane(Service service, List<Standing> standings, List<AnnouncementRow> rows) implements ChartLane {

    public ServiceLane {
        standings = List.copyOf(standings);
        rows = List.copyOf(rows);
    }

    @Override
    public Object id() {
        return service;
    }

    @Override
    public String title() {
        return service.name();
    }

    @Override
    public List<String> details() {
        return List.of(service.processor() + "  " + RpmsgAddress.format(service.address()));
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(DirectionRole.of(service.direction()));
    }

    @Override
    public int heightPx() {
        return 38;
    }

    @Override
    public int lowestPx() {
        return 24;
    }

    @Override
    public int stretch() {
        return 0;
    }

    /** The stretch that holds {@code timeNs}, if it stood then. */
    Optional<Standing> standingAt(long timeNs) {
        return standings.stream().filter(standing -> standing.fromNs() <= timeNs && timeNs <= standing.toNs())
                .findFirst();
    }
}
