/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.HexFormat;
import java.util.List;

import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.remoteproc.Carveout;
import org.rpmsgtracer.protocol.remoteproc.ResourceEntry;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.TraceBuffer;
import org.rpmsgtracer.protocol.remoteproc.VendorResource;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;

/** What a firmware asks for in one entry of its resource table. */
public sealed interface FirmwareEntry {

    /** The entry as it stands in the file. */
    ResourceEntry resource();

    /**
     * An RPMsg device.
     *
     * @param notifyId of the device, unsigned 32 bit; Linux leaves it as it is
     * @param features that it offers, unsigned 32 bit
     * @param vrings   two for every known host; others are refused by it
     * @param config   the configuration space as hexadecimal digits; empty but in NuttX
     */
    record Vdev(long notifyId, long features, List<VringRequest> vrings, String config) implements FirmwareEntry {

        /** Keeps a copy of the list and refuses what does not fit its field. */
        public Vdev {
            vrings = List.copyOf(vrings);
            requireWord("notify id of a device", notifyId);
            requireWord("features of a device", features);
            requireBytes("configuration space", config);
        }

        @Override
        public VirtioDevice resource() {
            return new VirtioDevice(0, VirtioDevice.RPMSG, notifyId, features, 0, 0,
                    vrings.stream().map(VringRequest::entry).toList(), bytes(config));
        }
    }

    /**
     * Memory for the firmware's own use.
     *
     * @param address   as the firmware was linked, or {@link ResourceTableLayout#ANY}
     * @param sizeBytes unsigned 32 bit
     */
    record OwnMemory(String name, long address, long sizeBytes) implements FirmwareEntry {

        /** Refuses what does not fit its field. */
        public OwnMemory {
            requireName(name);
            requireWord("address of carveout " + name, address);
            requireWord("size of carveout " + name, sizeBytes);
        }

        @Override
        public Carveout resource() {
            return new Carveout(0, address, address == ResourceTableLayout.ANY ? 0 : address, sizeBytes, 0, name);
        }
    }

    /** Where the firmware writes its log. */
    record Trace(String name, long address, long sizeBytes) implements FirmwareEntry {

        /** Refuses what does not fit its field. */
        public Trace {
            requireName(name);
            requireWord("address of trace buffer " + name, address);
            requireWord("size of trace buffer " + name, sizeBytes);
        }

        @Override
        public TraceBuffer resource() {
            return new TraceBuffer(0, address, sizeBytes, name);
        }
    }

    /**
     * Something that only the driver of the platform understands.
     *
     * @param type 128..512
     * @param body what follows the type word, as hexadecimal digits
     */
    record Vendor(long type, String body) implements FirmwareEntry {

        /** Refuses types of others and a body that is none. */
        public Vendor {
            if (type < ResourceTableLayout.FIRST_VENDOR_TYPE || type > ResourceTableLayout.LAST_VENDOR_TYPE) {
                throw new IllegalArgumentException("vendor entry of type " + type + ", not 128..512");
            }
            requireBytes("vendor entry", body);
        }

        @Override
        public VendorResource resource() {
            return new VendorResource(0, type, bytes(body));
        }
    }

    private static void requireName(String name) {
        if (!FixedText.fits(name, ResourceTableLayout.NAME_BYTES)) {
            throw new IllegalArgumentException("name \"" + name + "\" in a resource table, not 0..31 characters");
        }
    }

    private static void requireWord(String what, long value) {
        if (value < 0 || value > ResourceTableLayout.ANY) {
            throw new IllegalArgumentException(what + " " + value + " is not an unsigned 32-bit value");
        }
    }

    private static void requireBytes(String what, String hex) {
        if (HexFormat.of().parseHex(hex).length > ResourceTableLayout.MAX_BODY_BYTES) {
            throw new IllegalArgumentException(what + " of more than " + ResourceTableLayout.MAX_BODY_BYTES + " bytes");
        }
    }

    private static List<Byte> bytes(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        Byte[] boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            boxed[i] = bytes[i];
        }
        return List.of(boxed);
    }
}
