/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.function.LongConsumer;

import org.rpmsgtracer.analysis.query.Lane;

/** Finds the events that the arrow keys go to. */
public interface LaneSteps {

    /**
     * Looks for the nearest event of a lane after a time, or before it. Called on the UI thread.
     *
     * @param found takes the event's time, on the UI thread; is not called if there is none
     */
    void step(Lane lane, long timeNs, boolean forward, LongConsumer found);
}
