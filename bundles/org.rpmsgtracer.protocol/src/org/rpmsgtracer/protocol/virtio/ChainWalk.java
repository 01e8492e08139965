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

/** One walk along a descriptor chain; trusts nothing it reads, and is used once. */
final class ChainWalk {

    private final Vring ring;
    private final boolean indirectAllowed;
    private final List<Descriptor> chain = new ArrayList<>(1);
    private final BitSet visited = new BitSet();
    /** The table that the walk is in: the ring's, then maybe an indirect one. */
    private long tableAddress;
    private long tableEntries;
    /** Where the indirect table was found, or empty in the ring's own. */
    private String tablePlace = "";

    ChainWalk(Vring ring, boolean indirectAllowed) {
        this.ring = ring;
        this.indirectAllowed = indirectAllowed;
        this.tableAddress = ring.layout().descAddress();
        this.tableEntries = ring.num();
    }

    DescriptorChain from(int head) {
        Optional<ChainFault> fault = head < 0 || head >= ring.num()
                ? fault(ChainFault.Kind.HEAD_OUT_OF_RANGE, "head", String.valueOf(head), entryNumbers())
                : follow(head);
        return new DescriptorChain(head, chain, fault);
    }

    private Optional<ChainFault> follow(int head) {
        int i = head;
        while (true) {
            Descriptor descriptor =
                    Descriptor.read(ring.memory(), tableAddress + (long) i * Descriptor.SIZE_BYTES);
            Optional<ChainFault> fault = descriptor.indirect() ? enter(i, descriptor) : append(i, descriptor);
            if (fault.isPresent() || !descriptor.indirect() && !descriptor.hasNext()) {
                return fault;
            }
            i = descriptor.indirect() ? 0 : descriptor.next();
        }
    }

    /** Adds a buffer to the chain and checks where it leads to. */
    private Optional<ChainFault> append(int i, Descriptor descriptor) {
        if (chain.size() == ring.num()) {
            return fault(ChainFault.Kind.TOO_LONG, place(i), "a descriptor after " + chain.size() + " others",
                    "no more descriptors than the queue has");
        }
        chain.add(descriptor);
        if (!descriptor.hasNext()) {
            return Optional.empty();
        }
        visited.set(i);
        if (descriptor.next() >= tableEntries) {
            return fault(ChainFault.Kind.NEXT_OUT_OF_RANGE, place(i) + ", next", String.valueOf(descriptor.next()),
                    entryNumbers());
        }
        if (visited.get(descriptor.next())) {
            return fault(ChainFault.Kind.LOOP, place(i) + ", next", String.valueOf(descriptor.next()),
                    "a descriptor that the chain does not have yet");
        }
        return Optional.empty();
    }

    /** Goes on in an indirect table (VIRTIO 1.3, 2.7.5.3). */
    private Optional<ChainFault> enter(int i, Descriptor descriptor) {
        if (!indirectAllowed) {
            return misused(i, "an indirect descriptor", "none, as INDIRECT_DESC is not negotiated");
        }
        if (!tablePlace.isEmpty()) {
            return misused(i, "an indirect descriptor", "none in an indirect table");
        }
        if (descriptor.hasNext()) {
            return misused(i, "flags INDIRECT and NEXT", "one of them");
        }
        if (descriptor.lengthBytes() == 0 || descriptor.lengthBytes() % Descriptor.SIZE_BYTES != 0) {
            return misused(i, "an indirect table of " + descriptor.lengthBytes() + " bytes",
                    "a multiple of " + Descriptor.SIZE_BYTES + " bytes");
        }
        if (!ring.memory().contains(descriptor.address(), descriptor.lengthBytes())) {
            return fault(ChainFault.Kind.TABLE_OUTSIDE_MEMORY, place(i),
                    "an indirect table of " + descriptor.lengthBytes() + " bytes at 0x"
                            + Long.toHexString(descriptor.address()),
                    "a table in memory " + ring.memory());
        }
        tablePlace = place(i) + ", ";
        tableAddress = descriptor.address();
        tableEntries = descriptor.lengthBytes() / Descriptor.SIZE_BYTES;
        visited.clear();
        return Optional.empty();
    }

    private Optional<ChainFault> misused(int i, String found, String expected) {
        return fault(ChainFault.Kind.INDIRECT_MISUSED, place(i), found, expected);
    }

    private static Optional<ChainFault> fault(ChainFault.Kind kind, String place, String found, String expected) {
        return Optional.of(new ChainFault(kind, place, found, expected));
    }

    private String place(int i) {
        return tablePlace.isEmpty() ? "descriptor " + i : tablePlace + "indirect descriptor " + i;
    }

    private String entryNumbers() {
        return "0.." + (tableEntries - 1);
    }
}
