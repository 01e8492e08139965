/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

/**
 * What Read Local Version Information tells (Bluetooth Core 5.4, Vol 4, Part E, 7.4.1).
 *
 * @param hciVersion   unsigned 8 bit, 0x0D for 5.4
 * @param hciRevision  unsigned 16 bit
 * @param lmpVersion   unsigned 8 bit
 * @param manufacturer unsigned 16 bit, 0x05F1 for Zephyr
 * @param lmpSubversion unsigned 16 bit
 */
record HciVersion(int hciVersion, int hciRevision, int lmpVersion, int manufacturer, int lmpSubversion) {

    /** Parameters of the command's completion after the status. */
    static final int SIZE_BYTES = 8;

    /** Zephyr's own controller. */
    static final HciVersion ZEPHYR = new HciVersion(0x0D, 0, 0x0D, 0x05F1, 0xFFFF);

    /** From parameters of {@link #SIZE_BYTES}. */
    static HciVersion read(byte[] parameters) {
        return new HciVersion(parameters[0] & 0xFF, u16(parameters, 1), parameters[3] & 0xFF, u16(parameters, 4),
                u16(parameters, 6));
    }

    byte[] toBytes() {
        return new byte[] {(byte) hciVersion, (byte) hciRevision, (byte) (hciRevision >>> 8), (byte) lmpVersion,
            (byte) manufacturer, (byte) (manufacturer >>> 8), (byte) lmpSubversion, (byte) (lmpSubversion >>> 8)};
    }

    private static int u16(byte[] bytes, int offset) {
        return bytes[offset] & 0xFF | (bytes[offset + 1] & 0xFF) << 8;
    }
}
