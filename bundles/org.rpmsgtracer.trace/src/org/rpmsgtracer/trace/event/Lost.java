/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * Messages passed on a virtqueue that could not be recorded.
 *
 * @param timeNs nanoseconds on the recording's clock at which the loss was noticed
 * @param queue  the virtqueue
 * @param count  how many messages, at least 1
 * @param reason why they are missing
 */
public record Lost(long timeNs, QueueId queue, long count, Reason reason) implements QueueEvent {

    /** Why messages are missing. */
    public enum Reason {

        /** Their ring entries or buffers had been used again before anyone looked. */
        OVERWRITTEN,

        /** A ring index moved by more than the ring holds, so that how many there were is at least this. */
        GAP
    }
}
