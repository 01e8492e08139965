/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A record of a kind that is not frequent, as it lies in a {@link ProducerRing}: behind a mark and its length, for that
 * does not show from its first bytes.
 *
 * <pre>
 *  0 MARK | 1 length, 4 bytes | 5 record ...
 * </pre>
 */
final class RareRecord {

    /** In place of a frequent record's id. */
    static final byte MARK = 0x7F;
    /** Where the record itself begins. */
    static final int RECORD_OFFSET = 5;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LENGTH_OFFSET = 1;

    private RareRecord() {}

    /** Bytes for a record of some length. */
    static int size(int recordBytes) {
        return RECORD_OFFSET + recordBytes;
    }

    static void put(byte[] into, int at, byte[] record, int recordBytes) {
        into[at] = MARK;
        INT.set(into, at + LENGTH_OFFSET, recordBytes);
        System.arraycopy(record, 0, into, at + RECORD_OFFSET, recordBytes);
    }

    /** Length of the record itself. */
    static int recordBytes(byte[] bytes, int at) {
        return (int) INT.get(bytes, at + LENGTH_OFFSET);
    }
}
