/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

/**
 * A write-back data cache between one processor and memory that others use too, and that nobody keeps coherent: what
 * is stored stays in a line until that is cleaned or gives way to another one, what is loaded may be as old as its
 * line. A line is fetched and cleaned as a whole, so what lies beside a value in its line goes along. When all lines
 * are in use, the one whose last use is longest ago gives way.
 * <p>
 * A line that the memory does not contain as a whole is not cached. Confined to the machine's thread.
 */
public final class DataCache {

    private final Memory memory;
    private final int lineBytes;
    private final int lines;
    /** By address, the one used last at the end. */
    private final Map<Long, Line> used;
    private boolean maintenanceMissed;

    /** What software does about a cache that is not coherent. */
    enum Maintenance {
        /** Nothing: it knows of no cache. */
        NONE,
        /**
         * It invalidates what it reads before, and cleans what it writes after, field by field, as for rings
         * (OpenAMP's VIRTIO_USE_DCACHE, RPMsg-Lite's RL_USE_DCACHE). What it writes must not share a line with what
         * others write: a line that it has is cleaned as it was when it was fetched.
         */
        FIELDS,
        /** Also, it invalidates a buffer before it touches it, so that whatever it writes goes into a fresh line. */
        BUFFERS
    }

    private static final class Line {

        private final byte[] bytes;
        private boolean dirty;

        private Line(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /**
     * An empty cache.
     *
     * @param lineBytes a power of two, 8..4096
     * @param lines     1 or more
     */
    DataCache(Memory memory, int lineBytes, int lines) {
        if (lineBytes < Long.BYTES || lineBytes > 4096 || Integer.bitCount(lineBytes) != 1 || lines < 1) {
            throw new IllegalArgumentException("data cache of " + lines + " lines of " + lineBytes + " bytes");
        }
        this.memory = memory;
        this.lineBytes = lineBytes;
        this.lines = lines;
        this.used = new LinkedHashMap<>(16, 0.75f, true);
    }

    /** The memory as software sees it through this cache. */
    Memory seenWith(Maintenance maintenance) {
        return new CachedMemory(this, maintenance);
    }

    /** From now on, or no longer, software that should maintain the cache forgets to. */
    public void missMaintenance(boolean missed) {
        maintenanceMissed = missed;
    }

    /** Writes back the lines of a range that were stored to. */
    public void clean(long address, long lengthBytes) {
        for (long at = line(address); lengthBytes > 0 && at - address < lengthBytes; at += lineBytes) {
            Line line = used.get(at);
            if (line != null) {
                clean(at, line);
            }
        }
    }

    /** Forgets the lines of a range, and with them what was stored to them and not cleaned. */
    public void invalidate(long address, long lengthBytes) {
        for (long at = line(address); lengthBytes > 0 && at - address < lengthBytes; at += lineBytes) {
            used.remove(at);
        }
    }

    /** Forgets everything, as at a reset. */
    void lose() {
        used.clear();
        maintenanceMissed = false;
    }

    boolean contains(long address, long lengthBytes) {
        return memory.contains(address, lengthBytes);
    }

    void read(Maintenance maintenance, long address, byte[] into, int offset, int length) {
        if (!memory.contains(address, length)) {
            throw MemoryAccessException.outside("read", address, length, memory);
        }
        if (maintenance != Maintenance.NONE && !maintenanceMissed) {
            invalidate(address, length);
        }
        for (int done = 0; done < length;) {
            long at = address + done;
            int part = Math.min(length - done, lineBytes - inLine(at));
            Line line = fetch(line(at));
            if (line == null) {
                memory.read(at, into, offset + done, part);
            } else {
                System.arraycopy(line.bytes, inLine(at), into, offset + done, part);
            }
            done += part;
        }
    }

    void write(Maintenance maintenance, long address, byte[] from, int offset, int length) {
        if (!memory.contains(address, length)) {
            throw MemoryAccessException.outside("write", address, length, memory);
        }
        if (maintenance == Maintenance.BUFFERS && !maintenanceMissed) {
            invalidate(address, length);
        }
        for (int done = 0; done < length;) {
            long at = address + done;
            int part = Math.min(length - done, lineBytes - inLine(at));
            Line line = fetch(line(at));
            if (line == null) {
                memory.write(at, from, offset + done, part);
            } else {
                System.arraycopy(from, offset + done, line.bytes, inLine(at), part);
                line.dirty = true;
            }
            done += part;
        }
        if (maintenance != Maintenance.NONE && !maintenanceMissed) {
            clean(address, length);
        }
    }

    /** The line at an address, fetched if it was not in the cache; null if it cannot be cached. */
    private @Nullable Line fetch(long at) {
        Line line = used.get(at);
        if (line == null && memory.contains(at, lineBytes)) {
            giveWay();
            line = new Line(memory.bytes(at, lineBytes));
            used.put(at, line);
        }
        return line;
    }

    private void giveWay() {
        if (used.size() == lines) {
            Map.Entry<Long, Line> oldest = used.entrySet().iterator().next();
            clean(oldest.getKey(), oldest.getValue());
            used.remove(oldest.getKey());
        }
    }

    private void clean(long at, Line line) {
        if (line.dirty) {
            line.dirty = false;
            memory.write(at, line.bytes, 0, lineBytes);
        }
    }

    /** As the memory behind it. */
    @Override
    public String toString() {
        return String.valueOf(memory);
    }

    private long line(long address) {
        return address & -lineBytes;
    }

    private int inLine(long address) {
        return (int) address & lineBytes - 1;
    }
}
