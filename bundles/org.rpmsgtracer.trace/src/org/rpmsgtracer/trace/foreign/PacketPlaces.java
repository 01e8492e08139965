/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.rpmsgtracer.trace.foreign.Field.ArrayField;
import org.rpmsgtracer.trace.foreign.Field.IntegerField;
import org.rpmsgtracer.trace.foreign.Field.StructField;

/** What the header and context of a packet say of it (CTF 1.8.3, 5). Every field may be missing. */
final class PacketPlaces {

    private static final long MAGIC = 0xC1FC1FC1L;
    private static final int UUID_BYTES = 16;

    private PacketPlaces() {}

    /** A field's value in the packet that was read last. */
    static OptionalLong value(StructField fields, String name, BitReader in) {
        return fields.member(name) instanceof IntegerField field
                ? OptionalLong.of(in.values[field.slot()])
                : OptionalLong.empty();
    }

    /** Bits of a field; 0 if there is none. */
    static int bits(StructField fields, String name) {
        return fields.member(name) instanceof IntegerField field ? field.type().size() : 0;
    }

    /**
     * How far a counter went on. It may have few bits and begin anew; where it went more than half of its range, it was set
     * back rather.
     */
    static long steps(long from, long to, int bits) {
        long steps = bits == Long.SIZE ? to - from : to - from & (1L << bits) - 1;
        return steps < 0 || bits > 1 && steps >>> bits - 1 != 0 ? 0 : steps;
    }

    /** @throws DamagedException if it is not the header of a packet of this trace */
    static void checkHeader(StructField header, Optional<UUID> trace, BitReader in) throws DamagedException {
        OptionalLong magic = value(header, "magic", in);
        if (magic.isPresent() && magic.getAsLong() != MAGIC) {
            throw new DamagedException("it begins with 0x" + Long.toHexString(magic.getAsLong()) + ", expected 0x"
                    + Long.toHexString(MAGIC));
        }
        if (trace.isPresent() && header.member("uuid") instanceof ArrayField uuid
                && uuid.element() instanceof IntegerField element && element.isByte()
                && in.values[uuid.slot() + 1] == UUID_BYTES) {
            String found = HexFormat.of().formatHex(in.bytes(in.values[uuid.slot()], UUID_BYTES, element.big()));
            String expected = trace.get().toString().replace("-", "");
            if (!found.equals(expected)) {
                throw new DamagedException("its UUID is " + found + ", expected " + expected);
            }
        }
    }
}
