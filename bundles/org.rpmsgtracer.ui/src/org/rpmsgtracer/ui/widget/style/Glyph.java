/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

/** Small marks, told apart by shape as well as by colour. */
public enum Glyph {

    /** A filled triangle that points up: a kick, the driver calls the device. */
    KICK,
    /** A filled triangle that points down: an interrupt, the device calls the driver. */
    INTERRUPT,
    /** A small empty ring: a notification that was not wanted. */
    SUPPRESSED,
    /** A filled diamond: something came to be known by name. */
    ANNOUNCED,
    /** An empty diamond: a name was withdrawn. */
    WITHDRAWN,
    /** A filled square in an empty one: an announcement was acknowledged. */
    ACKNOWLEDGED,
    /** A diagonal cross: something is missing. */
    LOST,
    /** An arrow down. */
    ARROW_DOWN,
    /** An arrow up. */
    ARROW_UP,
    /** An area under a line. */
    AREA,
    /** A hatched area under a line. */
    HATCHED_AREA,
    /** A broken line across. */
    BROKEN_LINE,
    /** A dotted line across. */
    DOTTED_LINE,
    /** A tinted bar between two lines: something stands. */
    STANDING,
    /** A short upright stroke. */
    STROKE,
    /** A bar. */
    BAR
}
