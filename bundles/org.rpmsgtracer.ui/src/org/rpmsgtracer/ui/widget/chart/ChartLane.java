/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.ui.widget.style.Role;

/** One horizontal strip of a chart, as far as the chart itself has to know it. */
public interface ChartLane {

    /** Equal for the same thing in the next frame, so that a selected lane stays selected. */
    Object id();

    /** Its name, in the header. */
    String title();

    /** Lines below the name, the most important first; those that do not fit are left out. */
    List<String> details();

    /** The colour that stands for the lane; none for a lane that mixes several things. */
    Optional<Role> role();

    /** Height at 100 %. */
    int heightPx();

    /** Height to which it may shrink, at 100 %, so that all lanes of a low chart can be in sight. */
    int lowestPx();

    /** Its share of the height that is left over when all lanes have theirs; 0 for none. */
    int stretch();
}
