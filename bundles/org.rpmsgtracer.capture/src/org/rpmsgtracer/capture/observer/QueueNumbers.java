/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.trace.event.QueueId;

/** Numbers the virtqueues of one recording in the order in which they are found. Used in one thread. */
public final class QueueNumbers {

    private int next;

    /** The next free number. */
    QueueId next() {
        return new QueueId(next++);
    }
}
