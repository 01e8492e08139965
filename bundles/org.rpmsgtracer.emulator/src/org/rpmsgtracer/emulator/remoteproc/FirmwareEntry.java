/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.HexFormat;
import java.util.List;

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

        /** Keeps a copy of the list and refuses a configuration space that is not hexadecimal. */
        public Vdev {
            vrings = List.copyOf(vrings);
            HexFormat.of().parseHex(config);
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

        @Override
        public Carveout resource() {
            return new Carveout(0, address, address == ResourceTableLayout.ANY ? 0 : address, sizeBytes, 0, name);
        }
    }

    /** Where the firmware writes its log. */
    record Trace(String name, long address, long sizeBytes) implements FirmwareEntry {

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

        /** Refuses a body that is not hexadecimal. */
        public Vendor {
            HexFormat.of().parseHex(body);
        }

        @Override
        public VendorResource resource() {
            return new VendorResource(0, type, bytes(body));
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
