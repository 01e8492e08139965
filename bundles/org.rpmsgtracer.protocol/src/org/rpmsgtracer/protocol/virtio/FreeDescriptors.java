/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.util.List;
import java.util.OptionalInt;

import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Which descriptors of a ring the driver has free, and which chains are out. The free ones form a list in private
 * memory; the last chain given back is the first one taken again, as in Linux.
 */
final class FreeDescriptors {

    private final Vring ring;
    private final boolean indirect;
    private final int[] next;
    /** For each head that is out, the descriptors of its chain; 0 for all others. */
    private final int[] chainLength;
    private int firstFree;
    private int count;

    FreeDescriptors(Vring ring, boolean indirect) {
        this.ring = ring;
        this.indirect = indirect;
        this.next = new int[ring.num()];
        this.chainLength = new int[ring.num()];
        reset();
    }

    void reset() {
        for (int i = 0; i < next.length; i++) {
            next[i] = i + 1 < next.length ? i + 1 : 0;
            chainLength[i] = 0;
        }
        firstFree = 0;
        count = next.length;
    }

    int count() {
        return count;
    }

    /** Writes a chain into free descriptors; empty if there are too few. */
    OptionalInt take(List<Descriptor> chain) {
        requireValid(chain);
        if (chain.size() > count) {
            return OptionalInt.empty();
        }
        int head = firstFree;
        int i = head;
        for (int position = 0; position < chain.size(); position++) {
            ring.putDescriptor(i, linked(chain.get(position), position + 1 < chain.size(), next[i]));
            i = next[i];
        }
        return OptionalInt.of(markOut(head, chain.size(), i));
    }

    /** Writes one buffer into a free descriptor; {@link Vring#NO_HEAD} if there is none. */
    int take(long address, long lengthBytes, int flags) {
        if (lengthBytes < 0 || lengthBytes > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("descriptor length " + lengthBytes);
        }
        if (count == 0) {
            return Vring.NO_HEAD;
        }
        int head = firstFree;
        int nextFree = next[head];
        ring.putDescriptor(head, address, lengthBytes, flags & Descriptor.WRITE, nextFree);
        return markOut(head, 1, nextFree);
    }

    /** Writes a chain into a table of its own and the table into a free descriptor; empty if there is none. */
    OptionalInt takeIndirect(List<Descriptor> chain, long tableAddress) {
        if (!indirect) {
            throw new IllegalStateException("INDIRECT_DESC is not negotiated");
        }
        requireValid(chain);
        if (count == 0) {
            return OptionalInt.empty();
        }
        Memory memory = ring.memory();
        for (int i = 0; i < chain.size(); i++) {
            boolean more = i + 1 < chain.size();
            linked(chain.get(i), more, more ? i + 1 : 0)
                    .write(memory, tableAddress + (long) i * Descriptor.SIZE_BYTES);
        }
        int head = firstFree;
        long tableBytes = (long) chain.size() * Descriptor.SIZE_BYTES;
        ring.putDescriptor(head, new Descriptor(tableAddress, tableBytes, Descriptor.INDIRECT, next[head]));
        return OptionalInt.of(markOut(head, 1, next[head]));
    }

    /** Takes a chain back; false if this is not the head of one that is out. */
    boolean giveBack(int head) {
        int length = chainLength[head];
        if (length == 0) {
            return false;
        }
        int last = head;
        for (int i = 1; i < length; i++) {
            last = next[last];
        }
        next[last] = firstFree;
        firstFree = head;
        count += length;
        chainLength[head] = 0;
        return true;
    }

    private int markOut(int head, int length, int nextFree) {
        chainLength[head] = length;
        firstFree = nextFree;
        count -= length;
        return head;
    }

    /** Like Linux, leaves the next free descriptor in the last one's next field. */
    private static Descriptor linked(Descriptor buffer, boolean more, int next) {
        int write = buffer.flags() & Descriptor.WRITE;
        return new Descriptor(buffer.address(), buffer.lengthBytes(), more ? write | Descriptor.NEXT : write, next);
    }

    private void requireValid(List<Descriptor> chain) {
        if (chain.isEmpty() || chain.size() > ring.num()) {
            throw new IllegalArgumentException("chain of " + chain.size() + " in a queue of " + ring.num());
        }
        boolean writable = false;
        for (Descriptor buffer : chain) {
            if (buffer.indirect()) {
                throw new IllegalArgumentException("indirect buffer " + buffer);
            }
            if (writable && !buffer.deviceWritable()) {
                throw new IllegalArgumentException("readable buffer after a writable one");
            }
            writable = buffer.deviceWritable();
        }
    }
}
