/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

/**
 * The bytes of a resource table (Linux {@code include/linux/remoteproc.h}).
 *
 * <pre>
 *  0        4        8             16                  16 + 4*num
 *  +--------+--------+-------------+-------------------+-------------------
 *  | ver    | num    | reserved    | offset[num]       | entries, anywhere
 *  | u32    | u32    | u32[2], 0   | u32 each          |
 *  +--------+--------+-------------+-------------------+-------------------
 *
 *  An entry, from its type word on (u32 each, but name, status and the count of vrings):
 *
 *  CARVEOUT, DEVMEM   0 type | 4 da | 8 pa | 12 len | 16 flags | 20 reserved, 0 | 24 name[32]            | 56
 *  TRACE              0 type | 4 da | 8 len | 12 reserved, 0 | 16 name[32]                               | 48
 *  VDEV               0 type | 4 id | 8 notifyid | 12 dfeatures | 16 gfeatures | 20 config_len
 *                     | 24 u8 status | 25 u8 num_of_vrings | 26 u8 reserved[2], 0
 *                     | 28 vring[num_of_vrings] | 28 + 20*num_of_vrings config[config_len]
 *  a vring            0 da | 4 align | 8 num | 12 notifyid | 16 pa                                       | 20
 * </pre>
 */
public final class ResourceTableLayout {

    public static final int VERSION = 1;

    /** A value that the host is to choose: FW_RSC_ADDR_ANY. */
    public static final long ANY = 0xFFFF_FFFFL;

    public static final int CARVEOUT = 0;
    public static final int DEVMEM = 1;
    public static final int TRACE = 2;
    public static final int VDEV = 3;
    public static final int FIRST_VENDOR_TYPE = 128;
    public static final int LAST_VENDOR_TYPE = 512;

    /** More entries than any firmware has; a table that claims more is none. */
    public static final int MAX_ENTRIES = 1024;
    /** More bytes than any config space or vendor entry has. */
    public static final int MAX_BODY_BYTES = 4096;

    /** Bytes of a name field, the NUL included. */
    public static final int NAME_BYTES = 32;

    public static final int NUM = 4;
    static final int RESERVED = 8;
    static final int RESERVED_BYTES = 8;
    static final int TYPE_BYTES = 4;

    static final int MEMORY_DA = 4;
    static final int MEMORY_PA = 8;
    static final int MEMORY_LENGTH = 12;
    static final int MEMORY_FLAGS = 16;
    static final int MEMORY_RESERVED = 20;
    static final int MEMORY_NAME = 24;
    static final int MEMORY_BYTES = 56;

    static final int TRACE_DA = 4;
    static final int TRACE_LENGTH = 8;
    static final int TRACE_RESERVED = 12;
    static final int TRACE_NAME = 16;
    static final int TRACE_BYTES = 48;

    static final int VDEV_ID = 4;
    static final int VDEV_NOTIFY_ID = 8;
    static final int VDEV_DEVICE_FEATURES = 12;
    static final int VDEV_DRIVER_FEATURES = 16;
    static final int VDEV_CONFIG_LENGTH = 20;
    static final int VDEV_STATUS = 24;
    static final int VDEV_VRING_COUNT = 25;
    static final int VDEV_RESERVED = 26;
    static final int VDEV_VRINGS = 28;

    static final int VRING_DA = 0;
    static final int VRING_ALIGN = 4;
    static final int VRING_NUM = 8;
    static final int VRING_NOTIFY_ID = 12;
    static final int VRING_PA = 16;
    static final int VRING_BYTES = 20;

    private ResourceTableLayout() {}

    /** Where the offset of an entry lies; for the number of entries, where the offsets end. */
    static long offsetOfEntry(int entry) {
        return RESERVED + RESERVED_BYTES + 4L * entry;
    }

    /** Where the driver's features of a device lie, from the start of the table; 4 bytes. */
    public static long driverFeaturesOffset(VirtioDevice device) {
        return device.offset() + VDEV_DRIVER_FEATURES;
    }

    /** Where the status of a device lies, from the start of the table; 1 byte. */
    public static long statusOffset(VirtioDevice device) {
        return device.offset() + VDEV_STATUS;
    }

    /** Where the configuration space of a device lies, from the start of the table. */
    public static long configOffset(VirtioDevice device) {
        return device.offset() + VDEV_VRINGS + (long) VRING_BYTES * device.vrings().size();
    }

    /** Where the device address of a vring lies, from the start of the table; 4 bytes. */
    public static long vringAddressOffset(VirtioDevice device, int vring) {
        return vringOffset(device, vring) + VRING_DA;
    }

    /** Where the notify id of a vring lies, from the start of the table; 4 bytes. */
    public static long vringNotifyIdOffset(VirtioDevice device, int vring) {
        return vringOffset(device, vring) + VRING_NOTIFY_ID;
    }

    /** Where the device address of a carveout lies, from the start of the table; 4 bytes. */
    public static long carveoutAddressOffset(Carveout carveout) {
        return carveout.offset() + MEMORY_DA;
    }

    /** Where the physical address of a carveout lies, from the start of the table; 4 bytes. */
    public static long carveoutPhysicalAddressOffset(Carveout carveout) {
        return carveout.offset() + MEMORY_PA;
    }

    /** Where the length of a carveout lies, from the start of the table; 4 bytes. */
    public static long carveoutLengthOffset(Carveout carveout) {
        return carveout.offset() + MEMORY_LENGTH;
    }

    private static long vringOffset(VirtioDevice device, int vring) {
        if (vring < 0 || vring >= device.vrings().size()) {
            throw new IllegalArgumentException("vring " + vring + " of " + device.vrings().size());
        }
        return device.offset() + VDEV_VRINGS + (long) vring * VRING_BYTES;
    }
}
