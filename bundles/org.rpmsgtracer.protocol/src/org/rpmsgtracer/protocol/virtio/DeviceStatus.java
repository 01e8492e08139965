/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.util.ArrayList;
import java.util.List;

/** The device status byte (VIRTIO 1.3, 2.1). */
public final class DeviceStatus {

    /** The driver's system has seen the device. */
    public static final int ACKNOWLEDGE = 1;
    /** It knows how to drive the device. */
    public static final int DRIVER = 2;
    /** The driver is ready to drive the device. */
    public static final int DRIVER_OK = 4;
    /** Features are agreed on; legacy devices never get there. */
    public static final int FEATURES_OK = 8;
    /** The device is suspended (drafts after VIRTIO 1.3). */
    public static final int SUSPEND = 16;
    /** The device has met an error from which it cannot recover. */
    public static final int NEEDS_RESET = 64;
    /** The driver has given up on the device. */
    public static final int FAILED = 128;

    private DeviceStatus() {}

    /** The bits by name, such as "ACKNOWLEDGE|DRIVER|DRIVER_OK"; unnamed bits in hex, "RESET" for 0. */
    public static String describe(int status) {
        if (status == 0) {
            return "RESET";
        }
        List<String> names = new ArrayList<>();
        for (int bit = 1; bit != 0; bit <<= 1) {
            if ((status & bit) != 0) {
                names.add(name(bit));
            }
        }
        return String.join("|", names);
    }

    private static String name(int bit) {
        return switch (bit) {
            case ACKNOWLEDGE -> "ACKNOWLEDGE";
            case DRIVER -> "DRIVER";
            case DRIVER_OK -> "DRIVER_OK";
            case FEATURES_OK -> "FEATURES_OK";
            case SUSPEND -> "SUSPEND";
            case NEEDS_RESET -> "NEEDS_RESET";
            case FAILED -> "FAILED";
            default -> "0x" + Integer.toHexString(bit);
        };
    }
}
