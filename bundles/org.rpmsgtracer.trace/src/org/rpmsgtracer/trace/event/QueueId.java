/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * A virtqueue of a recording. The number means nothing outside it; {@link VringConfigured} gives the name.
 *
 * @param number 0..65535, given by the recorder in the order in which it finds the virtqueues
 */
public record QueueId(int number) {

    /** The largest number there is: ids are stored in 16 bits. */
    public static final int MAX_NUMBER = 0xFFFF;

    public QueueId {
        if (number < 0 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("queue number " + number + ", expected 0.." + MAX_NUMBER);
        }
    }
}
