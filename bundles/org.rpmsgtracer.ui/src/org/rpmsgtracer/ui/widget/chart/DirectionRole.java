/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.ui.widget.style.Role;

/** How the two directions of messages look in every chart. */
public final class DirectionRole {

    private DirectionRole() {}

    public static Role of(Direction direction) {
        return switch (direction) {
            case HOST_TO_REMOTE -> Role.HOST_TO_REMOTE;
            case REMOTE_TO_HOST -> Role.REMOTE_TO_HOST;
        };
    }

    /** Areas of one direction are hatched, so that colour is not the only difference. */
    public static boolean isHatched(Direction direction) {
        return switch (direction) {
            case HOST_TO_REMOTE -> false;
            case REMOTE_TO_HOST -> true;
        };
    }
}
