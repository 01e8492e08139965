/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/** When a driver stores the index of the next used entry that it waits for in {@code used_event}. */
public enum UsedEventHabit {
    /** Only with EVENT_IDX, as VIRTIO asks. */
    NEGOTIATED,
    /**
     * Also without EVENT_IDX while interrupts are enabled, as Linux does ({@code virtqueue_get_buf_ctx_split}): its
     * receive cursor can then be read from memory.
     */
    ALWAYS
}
