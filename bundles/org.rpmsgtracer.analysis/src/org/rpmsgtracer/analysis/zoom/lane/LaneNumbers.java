/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.rpmsgtracer.analysis.state.Side;

/** Which lanes there are: each has a number, from 0. */
interface LaneNumbers {

    /** The number of what has no lane. */
    int NONE = -1;

    /** How many lanes have numbers. */
    int size();

    /** A route by number; {@link #NONE} if there are too many, so that its virtqueues cannot be followed. */
    int route(Route route);

    int processor(String name);

    int descriptor(int queue, int head);

    int channel(Route route, long hostAddress, long remoteAddress);

    int endpoint(Route route, Side side, long address);
}
