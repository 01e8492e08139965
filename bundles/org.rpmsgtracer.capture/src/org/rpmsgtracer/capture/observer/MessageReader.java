/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.List;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;
import org.rpmsgtracer.trace.event.Payload;

/**
 * Reads the RPMsg message in the buffers of a descriptor chain (rpmsg.md 2.1): never beyond the buffers, and never more
 * than a header and 65535 bytes. Flags do not matter: RPMsg-Lite marks what its host sends as device-writable.
 */
public final class MessageReader {

    private MessageReader() {}

    /** Copies what is in the buffers now; whatever the bytes are, it throws nothing. */
    public static MessageContent read(Memory memory, DescriptorChain chain) {
        for (Descriptor buffer : chain.descriptors()) {
            if (!memory.contains(buffer.address(), buffer.lengthBytes())) {
                return new MessageContent.Unreadable(describe(buffer), "a buffer within the memory " + memory);
            }
        }
        long chainBytes = chain.lengthBytes();
        if (chainBytes < RpmsgHeader.SIZE_BYTES) {
            return new MessageContent.Unreadable("buffers of " + chainBytes + " bytes",
                    "room for the " + RpmsgHeader.SIZE_BYTES + " bytes of a header");
        }
        byte[] head = gather(memory, chain.descriptors(), 0, RpmsgHeader.SIZE_BYTES);
        RpmsgHeader header = RpmsgHeader.read(BufferMemory.wrap(0, head), 0);
        long room = chainBytes - RpmsgHeader.SIZE_BYTES;
        int recorded = (int) Math.min(header.length(), room);
        byte[] payload = gather(memory, chain.descriptors(), RpmsgHeader.SIZE_BYTES, recorded);
        return new MessageContent.Readable(header, Payload.of(payload), room);
    }

    /** The buffer in words: its length and address. */
    static String describe(Descriptor buffer) {
        return "a buffer of " + buffer.lengthBytes() + " bytes at 0x" + Long.toHexString(buffer.address());
    }

    /** Bytes of the buffers as if they followed each other; they hold at least {@code skip + length} bytes. */
    private static byte[] gather(Memory memory, List<Descriptor> buffers, int skip, int length) {
        byte[] bytes = new byte[length];
        long start = skip;
        int done = 0;
        for (Descriptor buffer : buffers) {
            if (done == length) {
                break;
            }
            if (start < buffer.lengthBytes()) {
                int part = (int) Math.min(length - done, buffer.lengthBytes() - start);
                memory.read(buffer.address() + start, bytes, done, part);
                done += part;
                start = 0;
            } else {
                start -= buffer.lengthBytes();
            }
        }
        return bytes;
    }
}
