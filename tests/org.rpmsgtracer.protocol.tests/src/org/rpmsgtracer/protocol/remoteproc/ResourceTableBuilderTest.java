/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.virtio.Feature;

class ResourceTableBuilderTest {

    @Test
    void writesTheTableOfAnRpmsgDeviceAndATraceBuffer() {
        byte[] bytes = new ResourceTableBuilder()
                .rpmsgDevice(Feature.RPMSG_NAME_SERVICE, VringEntry.unplaced(16, 16, 0),
                        VringEntry.unplaced(16, 16, 1))
                .trace("cm4_log", 0x1004_9000, 2048)
                .build();

        assertThat(bytes).inHexadecimal().isEqualTo(TableVectors.rpmsgAndTrace());
    }

    @Test
    void writesMemoryEntries() throws ResourceTableException {
        byte[] bytes = new ResourceTableBuilder()
                .carveout("vdev0buffer", ResourceTableLayout.ANY, 0x8000_0000L, 0x8000)
                .deviceMemory("uart", 0x4000_0000, 0x3000_0000, 0x1000)
                .build();

        assertThat(ResourceTableParser.parse(BufferMemory.wrap(0, bytes), 0, bytes.length).entries()).containsExactly(
                new Carveout(24, ResourceTableLayout.ANY, 0x8000_0000L, 0x8000, 0, "vdev0buffer"),
                new DeviceMemory(80, 0x4000_0000, 0x3000_0000, 0x1000, 0, "uart"));
    }

    @Test
    void beginsEntriesAtMultiplesOfFour() throws ResourceTableException {
        byte[] bytes = new ResourceTableBuilder()
                .add(new VendorResource(0, 128, List.of((byte) 1)))
                .trace("log", 0, 0)
                .build();

        assertThat(ResourceTableParser.parse(BufferMemory.wrap(0, bytes), 0, bytes.length).entries()).containsExactly(
                new VendorResource(24, 128, List.of((byte) 1, (byte) 0, (byte) 0, (byte) 0)),
                new TraceBuffer(32, 0, 0, "log"));
    }

    @Test
    void leavesUnusedOffsetsZero() throws ResourceTableException {
        byte[] bytes = new ResourceTableBuilder().offsetSlots(8).trace("log", 1, 2).build();

        assertThat(bytes).hasSize(48 + 48);
        assertThat(Arrays.copyOfRange(bytes, 20, 48)).containsOnly(0);
        assertThat(ResourceTableParser.parse(BufferMemory.wrap(0, bytes), 0, bytes.length).entries())
                .containsExactly(new TraceBuffer(48, 1, 2, "log"));
        assertThat(new ResourceTableBuilder().offsetSlots(1).trace("a", 1, 2).trace("b", 1, 2).build())
                .as("no fewer than entries").hasSize(24 + 96);
    }

    @Test
    void leavesTheFieldsOfACarveoutWhereTheLayoutSays() throws ResourceTableException {
        byte[] bytes = new ResourceTableBuilder().carveout("heap", ResourceTableLayout.ANY, 0, 0x100).build();
        Memory table = BufferMemory.wrap(0, bytes);
        Carveout asked = (Carveout) ResourceTableParser.parse(table, 0, bytes.length).entries().getFirst();

        table.putU32(ResourceTableLayout.carveoutAddressOffset(asked), 0x1000);
        table.putU32(ResourceTableLayout.carveoutPhysicalAddressOffset(asked), 0x2000);
        table.putU32(ResourceTableLayout.carveoutLengthOffset(asked), 0x3000);

        assertThat(ResourceTableParser.parse(table, 0, bytes.length).entries())
                .containsExactly(new Carveout(20, 0x1000, 0x2000, 0x3000, 0, "heap"));
    }

    @Test
    void refusesValuesThatDoNotFitTheirFields() {
        assertRefused(new TraceBuffer(0, 1L << 32, 0, ""), "4294967296 is not an unsigned 32-bit value");
        assertRefused(new TraceBuffer(0, -1, 0, ""), "-1 is not an unsigned 32-bit value");
        assertRefused(new TraceBuffer(0, 0, 0, "n".repeat(32)), "\"" + "n".repeat(32)
                + "\" does not fit into 32 bytes");
        assertRefused(new VirtioDevice(0, 7, 0, 1L << 32, 0, 0, List.of(), List.of()),
                "4294967296 is not an unsigned 32-bit value");
        assertRefused(new VirtioDevice(0, 7, 0, 0, 0, 256, List.of(), List.of()),
                "256 is not an unsigned 8-bit value");
        assertRefused(new VirtioDevice(0, 7, 0, 0, 0, 0,
                Collections.nCopies(256, VringEntry.unplaced(16, 16, 0)), List.of()),
                "256 is not an unsigned 8-bit value");
        assertRefused(new VendorResource(0, 128, Collections.nCopies(4097, (byte) 0)), "4097 bytes in an entry");
    }

    private static void assertRefused(ResourceEntry entry, String message) {
        ResourceTableBuilder builder = new ResourceTableBuilder().add(entry);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
