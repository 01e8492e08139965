/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

/** A gesture between pressing and releasing a mouse button. */
interface ChartDrag {

    /** The pointer moved; not called before it has moved more than a hand trembles. */
    void movedTo(int x, int y);

    /** Released without having moved: it was a click. */
    default void clicked() {}

    /** Released after having moved. */
    default void dropped() {}
}
