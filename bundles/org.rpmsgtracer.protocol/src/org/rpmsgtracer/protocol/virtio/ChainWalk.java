/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.protocol.memory.Memory;

/** One walk along a descriptor chain; trusts nothing it reads, and is used once. */
final class ChainWalk {

    private final Vring ring;
    private final boolean indirectAllowed;
    private final List<Descriptor> chain = new ArrayList<>(1);
    private final BitSet visited = new BitSet();

    ChainWalk(Vring ring, boolean indirectAllowed) {
        this.ring = ring;
        this.indirectAllowed = indirectAllowed;
    }

    DescriptorChain from(int head) {
        Optional<ChainFault> fault = head < 0 || head >= ring.num()
                ? fault(ChainFault.Kind.HEAD_OUT_OF_RANGE, "head", String.valueOf(head), below(ring.num()))
                : followRing(head);
        return new DescriptorChain(head, chain, fault);
    }

    private Optional<ChainFault> followRing(int head) {
        int i = head;
        while (true) {
            String place = "descriptor " + i;
            Descriptor descriptor = ring.descriptor(i);
            if (descriptor.indirect()) {
                return followTable(place, descriptor);
            }
            chain.add(descriptor);
            if (!descriptor.hasNext()) {
                return Optional.empty();
            }
            visited.set(i);
            i = descriptor.next();
            Optional<ChainFault> fault = nextFault(place, i, ring.num());
            if (fault.isPresent()) {
                return fault;
            }
        }
    }

    private Optional<ChainFault> followTable(String place, Descriptor table) {
        Memory memory = ring.memory();
        Optional<ChainFault> misuse = tableFault(place, table);
        if (misuse.isPresent()) {
            return misuse;
        }
        if (!memory.contains(table.address(), table.lengthBytes())) {
            return fault(ChainFault.Kind.TABLE_OUTSIDE_MEMORY, place,
                    "indirect table of " + table.lengthBytes() + " bytes at 0x" + Long.toHexString(table.address()),
                    "a table within the memory " + memory);
        }
        long entries = table.lengthBytes() / Descriptor.SIZE_BYTES;
        visited.clear();
        int i = 0;
        while (true) {
            String entry = place + ", indirect entry " + i;
            Descriptor descriptor = Descriptor.read(memory, table.address() + (long) i * Descriptor.SIZE_BYTES);
            if (descriptor.indirect()) {
                return misused(entry, "an indirect descriptor", "a buffer");
            }
            if (chain.size() == ring.num()) {
                return fault(ChainFault.Kind.TOO_LONG, entry, "a chain of more than " + chain.size() + " descriptors",
                        "at most the queue size");
            }
            chain.add(descriptor);
            if (!descriptor.hasNext()) {
                return Optional.empty();
            }
            visited.set(i);
            i = descriptor.next();
            Optional<ChainFault> fault = nextFault(entry, i, entries);
            if (fault.isPresent()) {
                return fault;
            }
        }
    }

    private Optional<ChainFault> tableFault(String place, Descriptor table) {
        if (!indirectAllowed) {
            return misused(place, "an indirect descriptor", "a buffer, as INDIRECT_DESC is not negotiated");
        }
        if (table.hasNext()) {
            return misused(place, "flags INDIRECT and NEXT", "INDIRECT only in the last descriptor");
        }
        if (table.lengthBytes() == 0 || table.lengthBytes() % Descriptor.SIZE_BYTES != 0) {
            return misused(place, "indirect table of " + table.lengthBytes() + " bytes",
                    "a multiple of " + Descriptor.SIZE_BYTES);
        }
        return Optional.empty();
    }

    private Optional<ChainFault> nextFault(String place, int next, long entries) {
        if (next >= entries) {
            return fault(ChainFault.Kind.NEXT_OUT_OF_RANGE, place + ", next", String.valueOf(next), below(entries));
        }
        if (visited.get(next)) {
            return fault(ChainFault.Kind.LOOP, place + ", next", next + ", which the chain already has",
                    "a descriptor that it does not have");
        }
        return Optional.empty();
    }

    private static Optional<ChainFault> misused(String place, String found, String expected) {
        return fault(ChainFault.Kind.INDIRECT_MISUSED, place, found, expected);
    }

    private static Optional<ChainFault> fault(ChainFault.Kind kind, String place, String found, String expected) {
        return Optional.of(new ChainFault(kind, place, found, expected));
    }

    private static String below(long limit) {
        return "0.." + (limit - 1);
    }
}
