/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class ResourceTableParserTest {

    @Test
    void readsAnRpmsgDeviceAndATraceBuffer() throws ResourceTableException {
        ResourceTable table = parse(TableVectors.rpmsgAndTrace());

        VirtioDevice device = new VirtioDevice(24, 7, 0, 1, 0, 0, List.of(
                new VringEntry(ResourceTableLayout.ANY, 16, 16, 0, 0),
                new VringEntry(ResourceTableLayout.ANY, 16, 16, 1, 0)), List.of());
        assertThat(table).isEqualTo(new ResourceTable(1,
                List.of(device, new TraceBuffer(92, 0x1004_9000, 2048, "cm4_log"))));
        assertThat(table.virtioDevices()).containsExactly(device);
        assertThat(device.vrings()).noneMatch(VringEntry::isPlaced);
    }

    @Test
    void readsATableInTheMiddleOfMemoryWithMoreBehindIt() throws ResourceTableException {
        BufferMemory memory = BufferMemory.heap(0x1000_0000, 0x1000);
        memory.fill(0x1000_0000, 0x1000, 0xFF);
        memory.write(0x1000_0102, TableVectors.rpmsgAndTrace(), 0, 140);

        assertThat(ResourceTableParser.parse(memory, 0x1000_0102, 0x1000 - 0x102))
                .isEqualTo(parse(TableVectors.rpmsgAndTrace()));
    }

    @Test
    void readsOneOfEachType() throws ResourceTableException {
        ResourceTableBuilder builder = new ResourceTableBuilder();
        TableVectors.oneOfEach().forEach(builder::add);

        assertThat(parse(builder.build()).entries()).isEqualTo(TableVectors.oneOfEach());
    }

    @Test
    void readsATableWithoutEntries() throws ResourceTableException {
        assertThat(parse(new ResourceTableBuilder().build()).entries()).isEmpty();
    }

    @Test
    void readsEntriesInAnyOrderAndWithGapsAsXilinxPacksThem() throws ResourceTableException {
        BufferMemory memory = BufferMemory.heap(0, 0x200);
        memory.putU32(0, 1);
        memory.putU32(4, 2);
        memory.putU32(16, 0x100);
        memory.putU32(20, 48);
        memory.putU32(0x100, ResourceTableLayout.TRACE);
        memory.putU32(48, 200);
        memory.fill(52, 0x100 - 52, 0x77);

        List<ResourceEntry> entries = ResourceTableParser.parse(memory, 0, 0x200).entries();
        assertThat(entries.get(0)).isEqualTo(new TraceBuffer(0x100, 0, 0, ""));
        assertThat(entries.get(1))
                .isEqualTo(new VendorResource(48, 200, Collections.nCopies(0x100 - 52, (byte) 0x77)));
    }

    @Test
    void tellsVendorTypesFromUnknownOnes() throws ResourceTableException {
        assertThat(entryOfType(4)).isInstanceOf(UnknownResource.class);
        assertThat(entryOfType(127)).isInstanceOf(UnknownResource.class);
        assertThat(entryOfType(128)).isInstanceOf(VendorResource.class);
        assertThat(entryOfType(512)).isInstanceOf(VendorResource.class);
        assertThat(entryOfType(513)).isInstanceOf(UnknownResource.class);
        assertThat(entryOfType(0xFFFF_FFFFL)).isEqualTo(new UnknownResource(20, 0xFFFF_FFFFL, List.of()));
    }

    @Test
    void takesNoMoreOfAnEndlessVendorEntryThanTheLimit() throws ResourceTableException {
        BufferMemory memory = BufferMemory.heap(0, 1 << 20);
        byte[] table = new ResourceTableBuilder().add(new VendorResource(0, 300, List.of())).build();
        memory.write(0, table, 0, table.length);

        assertThat(ResourceTableParser.parse(memory, 0, 1 << 20).entries()).containsExactly(
                new VendorResource(20, 300, Collections.nCopies(ResourceTableLayout.MAX_BODY_BYTES, (byte) 0)));
    }

    @Test
    void findsWhatTheHostWritesBack() throws ResourceTableException {
        byte[] bytes = TableVectors.rpmsgAndTrace();
        BufferMemory memory = BufferMemory.wrap(0, bytes);
        VirtioDevice device = parse(bytes).virtioDevices().get(0);

        memory.putU8(ResourceTableLayout.statusOffset(device), 7);
        memory.putU32(ResourceTableLayout.driverFeaturesOffset(device), 1);
        memory.putU32(ResourceTableLayout.vringAddressOffset(device, 0), 0x1004_0000);
        memory.putU32(ResourceTableLayout.vringAddressOffset(device, 1), 0x1004_1000);
        memory.putU32(ResourceTableLayout.vringNotifyIdOffset(device, 1), 5);

        VirtioDevice driven = parse(bytes).virtioDevices().get(0);
        assertThat(driven).isEqualTo(new VirtioDevice(24, 7, 0, 1, 1, 7, List.of(
                new VringEntry(0x1004_0000, 16, 16, 0, 0), new VringEntry(0x1004_1000, 16, 16, 5, 0)), List.of()));
        assertThat(driven.vrings()).allMatch(VringEntry::isPlaced);
    }

    @Test
    void noBytesAreATableWithADeviceUnlessOneMayBeginThere() {
        Random random = new Random(42);
        byte[] table = TableVectors.rpmsgAndTrace();
        int tables = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = table.clone();
            for (int flips = random.nextInt(3); flips > 0; flips--) {
                changed[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
            }
            if (hasDevice(changed)) {
                tables++;
                assertThat(ResourceTableParser.mayBegin(BufferMemory.wrap(0, changed), 0))
                        .as("seed 42, table %d", i).isTrue();
            }
        }
        assertThat(tables).isBetween(5_000, 15_000);
    }

    @Test
    void saysOfOtherBytesThatNoTableBeginsThere() {
        byte[] table = TableVectors.rpmsgAndTrace();
        BufferMemory memory = BufferMemory.wrap(0, table);
        assertThat(ResourceTableParser.mayBegin(memory, 0)).isTrue();
        for (long address = 4; address <= table.length + 4; address += 4) {
            assertThat(ResourceTableParser.mayBegin(memory, address)).as("at %d", address).isFalse();
        }
        for (int length = 0; length < 28; length++) {
            assertThat(ResourceTableParser.mayBegin(BufferMemory.wrap(0, Arrays.copyOf(table, length)), 0))
                    .as("%d bytes", length).isFalse();
        }
        memory.putU32(16, 20);
        assertThat(ResourceTableParser.mayBegin(memory, 0)).as("an entry among the offsets").isFalse();
    }

    private static boolean hasDevice(byte[] bytes) {
        try {
            return !parse(bytes).virtioDevices().isEmpty();
        } catch (ResourceTableException e) {
            return false;
        }
    }

    private static ResourceEntry entryOfType(long type) throws ResourceTableException {
        byte[] bytes = new ResourceTableBuilder().add(new UnknownResource(0, type, List.of())).build();
        return parse(bytes).entries().get(0);
    }

    private static ResourceTable parse(byte[] bytes) throws ResourceTableException {
        return ResourceTableParser.parse(BufferMemory.wrap(0, bytes), 0, bytes.length);
    }
}
