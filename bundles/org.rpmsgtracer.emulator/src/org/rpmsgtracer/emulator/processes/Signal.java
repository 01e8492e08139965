/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.ProtocolException;

/**
 * What one process tells the other about its cores. Nine bytes on the socket, big-endian:
 *
 * <pre>
 *  0       1                    5                    9
 *  +-------+--------------------+--------------------+
 *  | kind  | core or doorbell   | notify id          |
 *  +-------+--------------------+--------------------+
 * </pre>
 */
sealed interface Signal {

    int RELEASED = 1;
    int RESET = 2;
    int RUNG = 3;

    /** A core runs from now on; by its number in the scenario. */
    record Released(int core) implements Signal {}

    /** A core was put into reset; by its number in the scenario. */
    record Reset(int core) implements Signal {}

    /** A doorbell arrived; by its number among the machine's doorbells. */
    record Rung(int doorbell, int notifyId) implements Signal {}

    /** Writes the nine bytes. */
    default void write(DataOutput out) throws IOException {
        switch (this) {
            case Released released -> write(out, RELEASED, released.core, 0);
            case Reset reset -> write(out, RESET, reset.core, 0);
            case Rung rung -> write(out, RUNG, rung.doorbell, rung.notifyId);
        }
    }

    private static void write(DataOutput out, int kind, int subject, int notifyId) throws IOException {
        out.writeByte(kind);
        out.writeInt(subject);
        out.writeInt(notifyId);
    }

    /**
     * Reads nine bytes.
     *
     * @throws ProtocolException if their first is no kind of signal
     */
    static Signal read(DataInput in) throws IOException {
        int kind = in.readUnsignedByte();
        int subject = in.readInt();
        int notifyId = in.readInt();
        return switch (kind) {
            case RELEASED -> new Released(subject);
            case RESET -> new Reset(subject);
            case RUNG -> new Rung(subject, notifyId);
            default ->
                throw new ProtocolException("the other process sent a signal of kind " + kind + ", expected 1..3");
        };
    }
}
