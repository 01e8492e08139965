/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Resource tables that several tests read. */
final class TableVectors {

    /** One RPMsg device with two vrings that the host is to place, and a trace buffer: 140 bytes. */
    static final String RPMSG_AND_TRACE = """
            01 00 00 00 02 00 00 00 00 00 00 00 00 00 00 00
            18 00 00 00 5c 00 00 00 03 00 00 00 07 00 00 00
            00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00
            00 02 00 00 ff ff ff ff 10 00 00 00 10 00 00 00
            00 00 00 00 00 00 00 00 ff ff ff ff 10 00 00 00
            10 00 00 00 01 00 00 00 00 00 00 00 02 00 00 00
            00 90 04 10 00 08 00 00 00 00 00 00 63 6d 34 5f
            6c 6f 67 00 00 00 00 00 00 00 00 00 00 00 00 00
            00 00 00 00 00 00 00 00 00 00 00 00
            """;

    private TableVectors() {}

    static byte[] rpmsgAndTrace() {
        return HexFormat.of().parseHex(RPMSG_AND_TRACE.replaceAll("\\s", ""));
    }

    /** One entry of each type, with values at the ends of their ranges. */
    static List<ResourceEntry> oneOfEach() {
        return List.of(
                new Carveout(40, ResourceTableLayout.ANY, 0x8000_0000L, 0x10_0000, 3, "vdev0buffer"),
                new DeviceMemory(96, 0x4000_0000, 0xFFFF_F000L, 0x1000, 0xFFFF_FFFFL, "n".repeat(31)),
                new TraceBuffer(152, 0x1004_9000, 2048, ""),
                new VirtioDevice(200, VirtioDevice.RPMSG, ResourceTableLayout.ANY, 0x2000_0001, 1, 7,
                        List.of(VringEntry.unplaced(4096, 256, 0), new VringEntry(0x1000, 16, 8, 1, 0x9000)),
                        Collections.nCopies(64, (byte) 0xA5)),
                new VendorResource(332, 128, List.of((byte) 1, (byte) 2, (byte) 3, (byte) 4)),
                new UnknownResource(340, 0xFFFF_FFFFL, List.of((byte) -1, (byte) 0, (byte) 0, (byte) 0)));
    }
}
