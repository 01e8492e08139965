/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import java.util.ArrayList;
import java.util.Arrays;
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
        RpmsgHeader header = new RpmsgHeader(message.src(), message.dst(), message.reserved(), message.length(),
                message.flags());
        byte[] payload = message.payload().toBytes();
        byte[] bytes = Arrays.copyOf(header.toBytes(), RpmsgHeader.SIZE_BYTES + payload.length);
        System.arraycopy(payload, 0, bytes, RpmsgHeader.SIZE_BYTES, payload.length);
        List<Field> fields = new ArrayList<>();
        for (RpmsgHeader.Field field : RpmsgHeader.Field.values()) {
            fields.add(new Field(field.text(), field.offset(), field.sizeBytes(), value(header, field)));
        }
        return new HexContent(bytes, fields, message.length() - payload.length);
    }

    private static String value(RpmsgHeader header, RpmsgHeader.Field field) {
        return switch (field) {
            case SRC -> RpmsgAddress.format(header.src());
            case DST -> RpmsgAddress.format(header.dst());
            case RESERVED -> "0x" + Long.toHexString(header.reserved());
            case LENGTH -> Integer.toString(header.length());
            case FLAGS -> "0x" + Integer.toHexString(header.flags());
        };
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
