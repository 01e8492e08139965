/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/**
 * What is wrong with a descriptor chain, and where.
 *
 * @param kind     what kind of rule is broken
 * @param place    the field that breaks it, such as "descriptor 3, next"
 * @param found    what the field says
 * @param expected what it may say
 */
public record ChainFault(Kind kind, String place, String found, String expected) {

    /** The rules of a chain (VIRTIO 1.3, 2.7.5). */
    public enum Kind {
        /** The head is not below the queue size. */
        HEAD_OUT_OF_RANGE,
        /** A next field is not below the size of its table. */
        NEXT_OUT_OF_RANGE,
        /** The chain comes back to a descriptor that it already has. */
        LOOP,
        /** The chain has more descriptors than the queue, through an indirect table. */
        TOO_LONG,
        /** An indirect table lies at least partly outside the memory. */
        TABLE_OUTSIDE_MEMORY,
        /** Indirect without being negotiated, within an indirect table, with a next, or of a wrong length. */
        INDIRECT_MISUSED
    }

    /** The fault in one sentence. */
    public String sentence() {
        return place + ": found " + found + ", expected " + expected;
    }
}
