/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

/**
 * What a colour is for. The kind says how much it has to stand out from the two grounds; a hue is never the only
 * difference between two meanings, shape or hatching goes with it.
 */
public enum Role {

    /** Ground of everything that shows data. */
    GROUND(Kind.GROUND, 0xFFFFFF, 0x1E1F22),
    /** Ground of rulers, lane headers and legends. */
    HEADER_GROUND(Kind.GROUND, 0xF4F5F7, 0x2B2D30),
    /** Ground of the lane that has been selected. */
    SELECTED_GROUND(Kind.GROUND, 0xE3EDF9, 0x2B3A4F),
    /** Ground of tooltips, and of the labels at cursors. */
    RAISED_GROUND(Kind.GROUND, 0xFFFFFF, 0x393B40),

    TEXT(Kind.TEXT, 0x1F2328, 0xE3E5E9),
    /** Text of less weight: units, details, hints. */
    TEXT_DIM(Kind.TEXT, 0x57606A, 0xB4B8BF),

    /** Lines between lanes. */
    SEPARATOR(Kind.DECORATION, 0xD5D9DF, 0x3C3F45),
    /** Lines at the ruler's ticks. */
    GRID(Kind.DECORATION, 0xECEEF1, 0x2A2C30),
    /** Time in which nothing was recorded. */
    OUTSIDE(Kind.DECORATION, 0xE9EBEE, 0x17181A),
    /** The selected range, drawn translucent. */
    RANGE(Kind.DECORATION, 0x3B7DD8, 0x6CA4F0),
    /** The line under the mouse pointer. */
    POINTER(Kind.DECORATION, 0xA8AEB7, 0x61656D),

    /** Tick marks of rulers and scales. */
    TICK(Kind.SHAPE, 0x7D858F, 0x85898F),
    /** The time cursor, the edges of a range and whatever else is selected. */
    CURSOR(Kind.SHAPE, 0x1F2328, 0xFFFFFF),
    /** The focus of the keyboard. */
    FOCUS(Kind.SHAPE, 0x2F6FC9, 0x7EB2FF),

    HOST_TO_REMOTE(Kind.SHAPE, 0x0072B2, 0x56B4E9),
    REMOTE_TO_HOST(Kind.SHAPE, 0xC8550A, 0xF29A4A),
    /** A line at which buffers run out. */
    CAPACITY(Kind.SHAPE, 0xB42318, 0xFF8A80),
    KICK(Kind.SHAPE, 0x6F42C1, 0xC0A3FA),
    INTERRUPT(Kind.SHAPE, 0x8A6100, 0xE3B341),
    SUPPRESSED(Kind.SHAPE, 0x737B86, 0x9CA1AA),
    ANNOUNCED(Kind.SHAPE, 0x00805A, 0x3CCB9B),
    WITHDRAWN(Kind.SHAPE, 0xA8326F, 0xEE92C2),
    /** What is known to have happened but was not recorded. */
    LOST(Kind.SHAPE, 0xC9251C, 0xFF7B72),
    /** A processor or device that runs. */
    RUNNING(Kind.SHAPE, 0x2A7A80, 0x6CC5C9),
    /** A processor or device between standstill and work. */
    STARTING(Kind.SHAPE, 0x8A7A2F, 0xCDBB62),

    /** The bytes of the RPMsg header. */
    HEX_HEADER(Kind.GROUND, 0xE6F0FA, 0x24384D),
    /** Every second field of the RPMsg header. */
    HEX_HEADER_ALTERNATE(Kind.GROUND, 0xD3E4F6, 0x2D4864),
    /** Selected bytes. */
    HEX_SELECTION(Kind.GROUND, 0xFFE3A6, 0x5A4200);

    /** How a role is seen against the grounds. */
    public enum Kind {
        /** Others are drawn on it. */
        GROUND,
        /** At least 4.5:1 against every ground (WCAG 2.1, 1.4.3). */
        TEXT,
        /** At least 3:1 against the grounds of data and headers (WCAG 2.1, 1.4.11). */
        SHAPE,
        /** Carries no meaning that is not told otherwise too. */
        DECORATION
    }

    private final Kind kind;
    private final int light;
    private final int dark;

    Role(Kind kind, int light, int dark) {
        this.kind = kind;
        this.light = light;
        this.dark = dark;
    }

    public Kind kind() {
        return kind;
    }

    /** Red, green and blue as 0xRRGGBB. */
    int rgb(boolean onDark) {
        return onDark ? dark : light;
    }
}
