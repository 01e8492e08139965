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

/** A lane that is nothing but a name and heights. */
record TestLane(String title, int heightPx, int lowestPx, int stretch) implements ChartLane {

    TestLane(String title, int heightPx, int stretch) {
        this(title, heightPx, heightPx, stretch);
    }

    @Override
    public Object id() {
        return title;
    }

    @Override
    public List<String> details() {
        return List.of();
    }

    @Override
    public Optional<Role> role() {
        return Optional.empty();
    }
}
