/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.trace.event.QueueId;

/** What events are summed up for. */
public sealed interface LaneKey {

    /** A virtqueue. */
    record VringKey(QueueId queue) implements LaneKey {}

    /**
     * A descriptor of a virtqueue.
     *
     * @param head its place in the descriptor table, 0..num - 1
     */
    record DescriptorKey(QueueId queue, int head) implements LaneKey {}

    /**
     * Two addresses that talk over a virtio device, in both directions.
     *
     * @param device        name of the virtio device
     * @param host          name of its driver's processor
     * @param remote        name of its device's processor
     * @param hostAddress   the host's endpoint, unsigned 32 bit
     * @param remoteAddress the remote's endpoint, unsigned 32 bit
     */
    record ChannelKey(String device, String host, String remote, long hostAddress, long remoteAddress)
            implements LaneKey {}

    /**
     * An endpoint that sends or receives over a virtio device.
     *
     * @param device    name of the virtio device
     * @param processor name of the processor that has the endpoint
     * @param side      that processor's part
     * @param address   its address, unsigned 32 bit
     */
    record EndpointKey(String device, String processor, Side side, long address) implements LaneKey {}

    /** A processor. */
    record ProcessorKey(String name) implements LaneKey {}
}
