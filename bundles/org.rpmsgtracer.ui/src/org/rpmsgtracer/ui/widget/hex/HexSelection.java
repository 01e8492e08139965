/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

/**
 * Selected bytes: a caret, and the byte where the selection began.
 *
 * @param anchor where it began
 * @param caret  where it ends, before or after the anchor
 */
public record HexSelection(int anchor, int caret) {

    /** One byte. */
    static HexSelection at(int index) {
        return new HexSelection(index, index);
    }

    /** First selected byte. */
    public int first() {
        return Math.min(anchor, caret);
    }

    /** Last selected byte. */
    public int last() {
        return Math.max(anchor, caret);
    }

    /** True if more than the byte at the caret is selected. */
    public boolean isRange() {
        return anchor != caret;
    }

    boolean contains(int index) {
        return first() <= index && index <= last();
    }

    /** The caret moved by so many bytes, within {@code size} bytes; the anchor with it unless it is to extend. */
    HexSelection moved(int bytes, int size, boolean extend) {
        int target = Math.clamp((long) caret + bytes, 0, Math.max(0, size - 1));
        return extend ? new HexSelection(anchor, target) : at(target);
    }
}
