/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/** Bytes that are no resource table: each fault names its offset, what was found and what was expected. */
@Timeout(60)
class ResourceTableFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0   | 4 | 2          | version | 2 | 1",
        "4   | 4 | 1025       | number of entries | 1025 | at most 1024",
        "4   | 4 | 4294967295 | number of entries | 4294967295 | at most 1024",
        "9   | 1 | 255        | reserved | 255 | 0",
        "16  | 4 | 23         | offset of entry 0 | 0x17 | 0x18 or more, behind all offsets",
        "20  | 4 | 0          | offset of entry 1 | 0x0 | 0x18 or more, behind all offsets",
        "50  | 1 | 9          | entry 0, reserved | 9 | 0",
        "44  | 4 | 4097       | entry 0, config_len | 4097 | at most 4096",
        "105 | 1 | 4          | entry 1, reserved | 4 | 0"})
    void locatesABadField(int offset, int size, long value, String place, String found, String expected) {
        byte[] bytes = TableVectors.rpmsgAndTrace();
        BufferMemory memory = BufferMemory.wrap(0, bytes);
        if (size == 1) {
            memory.putU8(offset, (int) value);
        } else {
            memory.putU32(offset, value);
        }

        assertFault(bytes, offset, place, found, expected);
    }

    @Test
    void locatesEntriesBeyondTheEnd() {
        byte[] beyond = TableVectors.rpmsgAndTrace();
        BufferMemory.wrap(0, beyond).putU32(20, 0xFFFF_FFF0L);
        assertFault(beyond, 0xFFFF_FFF0L, "entry 1, type", "0 bytes", "4 bytes");
    }

    @Test
    void locatesMoreVringsOrConfigThanThereIsRoom() {
        byte[] vrings = TableVectors.rpmsgAndTrace();
        vrings[24 + 25] = (byte) 255;
        assertFault(vrings, 24, "entry 0 (vdev of 255 vrings)", "116 bytes", 28 + 255 * 20 + " bytes");

        byte[] config = TableVectors.rpmsgAndTrace();
        config[24 + 20] = 49;
        assertFault(config, 24, "entry 0 (vdev of 2 vrings)", "116 bytes", 68 + 49 + " bytes");
    }

    @Test
    void saysSoInOneSentence() {
        assertThatExceptionOfType(ResourceTableException.class)
                .isThrownBy(() -> parse(Arrays.copyOf(TableVectors.rpmsgAndTrace(), 139)))
                .withMessage("resource table, entry 1 (trace) at offset 0x5c: found 47 bytes, expected 48 bytes");
    }

    @Test
    void refusesMemoryThatIsNotThere() {
        BufferMemory memory = BufferMemory.heap(0x1000, 0x100);
        for (long available : new long[] {0x101, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatExceptionOfType(ResourceTableException.class)
                    .isThrownBy(() -> ResourceTableParser.parse(memory, 0x1000, available))
                    .withMessage("resource table, table at offset 0x0: found memory 0x1000..0x10ff, expected "
                            + available + " bytes at 0x1000");
        }
    }

    @Test
    void findsNoTableInATruncatedOneAtEveryByte() {
        ResourceTableBuilder each = new ResourceTableBuilder();
        TableVectors.oneOfEach().stream()
                .filter(entry -> !(entry instanceof VendorResource || entry instanceof UnknownResource))
                .forEach(each::add);
        for (byte[] bytes : List.of(TableVectors.rpmsgAndTrace(), each.build())) {
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThatExceptionOfType(ResourceTableException.class).as("cut to %d bytes", length)
                        .isThrownBy(() -> parse(cut))
                        .satisfies(fault -> assertThat(fault.getMessage())
                                .contains(fault.place(), fault.found(), fault.expected()));
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void throwsNothingElseWhateverTheBytes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = random.nextInt(4) == 0 ? noise(random) : damagedTable(random);
            try {
                ResourceTable table = parse(bytes);
                assertThat(table.version()).as("seed %d", seed).isEqualTo(1);
            } catch (ResourceTableException fault) {
                assertThat(fault.getMessage()).as("seed %d", seed).contains("found", "expected");
            }
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        if (bytes.length > 16 && random.nextBoolean()) {
            Arrays.fill(bytes, 0, 16, (byte) 0);
            bytes[0] = 1;
            bytes[4] = (byte) random.nextInt(8);
        }
        return bytes;
    }

    private static byte[] damagedTable(Random random) {
        ResourceTableBuilder builder = new ResourceTableBuilder();
        TableVectors.oneOfEach().forEach(builder::add);
        byte[] bytes = builder.build();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length);
    }

    private static void assertFault(byte[] bytes, long offset, String place, String found, String expected) {
        assertThatExceptionOfType(ResourceTableException.class).isThrownBy(() -> parse(bytes))
                .satisfies(fault -> assertThat(fault.offset()).isEqualTo(offset))
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(place))
                .satisfies(fault -> assertThat(fault.found()).isEqualTo(found))
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo(expected));
    }

    private static ResourceTable parse(byte[] bytes) throws ResourceTableException {
        return ResourceTableParser.parse(BufferMemory.wrap(0, bytes), 0, bytes.length);
    }
}
