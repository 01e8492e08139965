/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.regex.Pattern;

/** How recordings name virtio devices: {@code vdev0}, with virtqueues {@code vdev0vring0} and {@code vdev0vring1}. */
final class DeviceNames {

    private static final Pattern DEVICE = Pattern.compile("vdev\\d+");

    private DeviceNames() {}

    /** The device of a virtqueue; named by its two processors where the virtqueue's name does not tell. */
    static String ofVring(String vring, String driver, String device) {
        int end = vring.indexOf("vring");
        return end > 0 ? vring.substring(0, end) : driver + "-" + device;
    }

    /** Whether the subject of a life-cycle change is a virtio device: its status is recorded before its virtqueues. */
    static boolean isDevice(String subject) {
        return DEVICE.matcher(subject).matches();
    }
}
