/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/**
 * Why one side of a virtqueue refuses to go on: the other side wrote what it never may.
 *
 * @param kind  what kind of rule is broken
 * @param index free-running ring index of the bad entry, unsigned 16 bit
 * @param found the bad value: an id, a head, or an index
 */
public record RingFault(Kind kind, int index, long found) {

    /** What the two sides check. */
    public enum Kind {
        /** The driver found a used id that is not below the queue size. */
        USED_ID_OUT_OF_RANGE,
        /** The driver found a used id that is not the head of a chain it has offered. */
        NOT_A_HEAD,
        /** The device found a head that is not below the queue size. */
        HEAD_OUT_OF_RANGE,
        /** The device found the avail index further ahead than the queue is long. */
        AVAIL_INDEX_JUMPED
    }

    /** The fault in the words of Linux (drivers/virtio/virtio_ring.c, drivers/vhost/vhost.c) where it has some. */
    public String sentence() {
        return switch (kind) {
            case USED_ID_OUT_OF_RANGE -> "id " + found + " out of range";
            case NOT_A_HEAD -> "id " + found + " is not a head!";
            case HEAD_OUT_OF_RANGE -> "head " + found + " at avail index " + index + " out of range";
            case AVAIL_INDEX_JUMPED -> "avail index moved from " + index + " to " + found;
        };
    }
}
