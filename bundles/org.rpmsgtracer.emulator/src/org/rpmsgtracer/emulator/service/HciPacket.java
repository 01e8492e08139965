/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;

/**
 * Bluetooth HCI packets with the H4 type in front (Bluetooth Core 5.4, Vol 4, Part A and Part E 5.4), little endian:
 *
 * <pre>
 *   command   01 | opcode u16 | parameter bytes u8 | parameters
 *   event     04 | code u8    | parameter bytes u8 | parameters
 * </pre>
 */
final class HciPacket {

    static final int RESET = 0x0C03;
    static final int READ_LOCAL_VERSION = 0x1001;
    static final int UNKNOWN_COMMAND = 0x01;

    /** Parameters of Command Complete before those of the command: packets allowed, opcode, status. */
    static final int COMPLETE_HEAD_BYTES = 4;

    private static final int COMMAND = 0x01;
    private static final int EVENT = 0x04;
    private static final int COMMAND_COMPLETE = 0x0E;
    private static final int COMMAND_STATUS = 0x0F;
    private static final int EVENT_HEAD_BYTES = 3;
    private static final int COMMAND_HEAD_BYTES = 4;
    private static final int OPCODE = EVENT_HEAD_BYTES + 1;

    private HciPacket() {}

    /** A command without parameters. */
    static byte[] command(int opcode) {
        return new byte[] {COMMAND, (byte) opcode, (byte) (opcode >>> 8), 0};
    }

    /** Whether it is a whole command. */
    static boolean isCommand(byte[] packet) {
        return packet.length >= COMMAND_HEAD_BYTES && packet[0] == COMMAND
                && packet.length == COMMAND_HEAD_BYTES + (packet[3] & 0xFF);
    }

    /** Opcode of a {@linkplain #isCommand command}. */
    static int opcode(byte[] command) {
        return command[1] & 0xFF | (command[2] & 0xFF) << 8;
    }

    /** The event Command Complete with status success. */
    static byte[] complete(int opcode, byte... parameters) {
        byte[] event = new byte[EVENT_HEAD_BYTES + COMPLETE_HEAD_BYTES + parameters.length];
        byte[] head = {EVENT, COMMAND_COMPLETE, (byte) (event.length - EVENT_HEAD_BYTES), 1, (byte) opcode,
            (byte) (opcode >>> 8), 0};
        System.arraycopy(head, 0, event, 0, head.length);
        System.arraycopy(parameters, 0, event, head.length, parameters.length);
        return event;
    }

    /** The event Command Status. */
    static byte[] status(int opcode, int status) {
        return new byte[] {EVENT, COMMAND_STATUS, 4, (byte) status, 1, (byte) opcode, (byte) (opcode >>> 8)};
    }

    /** Whether it is a whole Command Complete with status success for this command, and so many parameters or more. */
    static boolean isComplete(byte[] packet, int opcode, int parameterBytes) {
        return packet.length >= EVENT_HEAD_BYTES + COMPLETE_HEAD_BYTES + parameterBytes && packet[0] == EVENT
                && packet[1] == COMMAND_COMPLETE && packet.length == EVENT_HEAD_BYTES + (packet[2] & 0xFF)
                && (packet[OPCODE] & 0xFF | (packet[OPCODE + 1] & 0xFF) << 8) == opcode && packet[OPCODE + 2] == 0;
    }

    /** Parameters of the command in a {@linkplain #isComplete Command Complete}. */
    static byte[] parameters(byte[] complete) {
        return Arrays.copyOfRange(complete, EVENT_HEAD_BYTES + COMPLETE_HEAD_BYTES, complete.length);
    }
}
