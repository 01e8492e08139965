/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;
import java.util.Optional;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * A file operation of a remote processor, or its answer, as OpenAMP carries it to the host ({@code struct
 * rpmsg_rpc_syscall} in open-amp {@code lib/include/openamp/rpmsg_retarget.h}), little endian:
 *
 * <pre>
 *   0        4             8             12            16
 *   +--------+-------------+-------------+-------------+---------
 *   | id u32 | field 1 i32 | field 2 i32 | length u32  | data ...
 *   +--------+-------------+-------------+-------------+---------
 * </pre>
 *
 * @param id     one of the constants
 * @param field1 of a call: open flags, or the file descriptor; of an answer: the result
 * @param field2 of a call: open mode, or bytes to read or write; of an answer: 0
 * @param data   of a call: the path with its NUL, or what is written; of an answer: what was read
 */
record RpcCall(int id, int field1, int field2, byte[] data) {

    static final int OPEN = 1;
    static final int CLOSE = 2;
    static final int WRITE = 3;
    static final int READ = 4;
    static final int TERMINATE = 6;

    /** Before the data. */
    static final int HEAD_BYTES = 16;

    private static final int FIELD_1 = 4;
    private static final int FIELD_2 = 8;
    private static final int LENGTH = 12;

    /** The call in a message; its data is what the message has, whatever its length field says. Empty if too short. */
    static Optional<RpcCall> parse(byte[] message) {
        if (message.length < HEAD_BYTES) {
            return Optional.empty();
        }
        Memory memory = BufferMemory.wrap(0, message);
        return Optional.of(new RpcCall((int) memory.u32(0), (int) memory.u32(FIELD_1), (int) memory.u32(FIELD_2),
                Arrays.copyOfRange(message, HEAD_BYTES, message.length)));
    }

    byte[] toBytes() {
        byte[] message = new byte[HEAD_BYTES + data.length];
        Memory memory = BufferMemory.wrap(0, message);
        memory.putU32(0, Integer.toUnsignedLong(id));
        memory.putU32(FIELD_1, Integer.toUnsignedLong(field1));
        memory.putU32(FIELD_2, Integer.toUnsignedLong(field2));
        memory.putU32(LENGTH, data.length);
        System.arraycopy(data, 0, message, HEAD_BYTES, data.length);
        return message;
    }
}
