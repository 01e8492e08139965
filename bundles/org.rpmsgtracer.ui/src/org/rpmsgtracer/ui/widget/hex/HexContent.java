/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.trace.event.Message;

/** Bytes to be shown, and which of them are the fields of a header. Immutable. */
public final class HexContent {

    /**
     * A field at the beginning of the bytes.
     *
     * @param name   as the specification calls it
     * @param offset of its first byte
     * @param size   in bytes
     * @param value  as people write it
     */
    public record Field(String name, int offset, int size, String value) {

        boolean contains(int index) {
            return offset <= index && index < offset + size;
        }
    }

    /** No bytes. */
    public static final HexContent EMPTY = new HexContent(new byte[0], List.of(), 0);

    private final byte[] bytes;
    private final List<Field> fields;
    private final int missing;

    private HexContent(byte[] bytes, List<Field> fields, int missing) {
        this.bytes = bytes;
        this.fields = List.copyOf(fields);
        this.missing = missing;
    }

    /** A message as it lay in its buffer: the RPMsg header and the recorded part of the payload. */
    public static HexContent of(Message message) {
        List<Field> fields = new ArrayList<>();
        byte[] payload = message.payload().toBytes();
        byte[] bytes = new byte[RpmsgHeader.SIZE_BYTES + payload.length];
        put(bytes, fields, "src", 4, message.src(), RpmsgAddress.format(message.src()));
        put(bytes, fields, "dst", 4, message.dst(), RpmsgAddress.format(message.dst()));
        put(bytes, fields, "reserved", 4, message.reserved(), "0x" + Long.toHexString(message.reserved()));
        put(bytes, fields, "len", 2, message.length(), Integer.toString(message.length()));
        put(bytes, fields, "flags", 2, message.flags(), "0x" + Integer.toHexString(message.flags()));
        System.arraycopy(payload, 0, bytes, RpmsgHeader.SIZE_BYTES, payload.length);
        return new HexContent(bytes, fields, message.length() - payload.length);
    }

    private static void put(byte[] bytes, List<Field> fields, String name, int size, long value, String text) {
        int offset = fields.isEmpty() ? 0 : fields.getLast().offset() + fields.getLast().size();
        for (int i = 0; i < size; i++) {
            bytes[offset + i] = (byte) (value >>> Byte.SIZE * i);
        }
        fields.add(new Field(name, offset, size, text));
    }

    public int size() {
        return bytes.length;
    }

    /** One byte, 0..255. */
    public int at(int index) {
        return bytes[index] & 0xFF;
    }

    /** The header's fields in order; none if there is no header. */
    public List<Field> fields() {
        return fields;
    }

    /** The field that a byte belongs to. */
    public Optional<Field> fieldAt(int index) {
        return fields.stream().filter(field -> field.contains(index)).findFirst();
    }

    /** How many bytes followed that were not recorded. */
    public int missing() {
        return missing;
    }
}
