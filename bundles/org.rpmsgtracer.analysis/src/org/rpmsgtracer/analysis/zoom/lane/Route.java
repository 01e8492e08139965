/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * The virtio device that a virtqueue belongs to, and the processors that it connects.
 *
 * @param device name of the virtio device
 * @param host   name of its driver's processor
 * @param remote name of its device's processor
 */
record Route(String device, String host, String remote) {

    /** Of a virtqueue, named as {@link SystemState} names it. */
    static Route of(VringConfigured configured) {
        SystemState alone = new SystemState();
        alone.apply(configured);
        VringState vring = alone.vring(configured.queue()).orElseThrow();
        return new Route(vring.deviceName(), vring.processor(Side.HOST), vring.processor(Side.REMOTE));
    }

    String processor(Side side) {
        return switch (side) {
            case HOST -> host;
            case REMOTE -> remote;
        };
    }
}
