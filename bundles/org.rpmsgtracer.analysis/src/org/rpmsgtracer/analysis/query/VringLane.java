/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * The lane of a virtqueue.
 *
 * @param queue     which virtqueue of the recording it is
 * @param name      what people call it, such as {@code vdev0vring0}
 * @param direction which way it carries messages
 * @param driver    name of the processor that is the virtio driver, the host
 * @param device    name of the processor that is the virtio device, the remote
 */
public record VringLane(QueueId queue, String name, Direction direction, String driver, String device)
        implements Lane {

    static VringLane of(VringState vring) {
        return new VringLane(vring.queue(), vring.name(), vring.direction(), vring.driver(), vring.device());
    }

    /** Name of the processor that sends on it. */
    public String from() {
        return processor(Side.sender(direction));
    }

    /** Name of the processor that receives from it. */
    public String to() {
        return processor(Side.sender(direction).other());
    }

    String processor(Side side) {
        return switch (side) {
            case HOST -> driver;
            case REMOTE -> device;
        };
    }
}
