/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * The growing end of a trace: one thread finds packets, another reads. Packets that are there can be read, as they are;
 * what is seen of the end only grows.
 */
@JCStressTest
@Outcome(id = {"0, 0, 0", "0, 0, 5", "0, 0, 10", "1, 5, 5", "1, 5, 10", "2, 10, 10"}, expect = ACCEPTABLE,
        desc = "packets of five events each")
@Outcome(expect = FORBIDDEN, desc = "a packet that is not whole, or an end that goes back")
@State
public class GrowingEnd {

    private static final Sections NONE = new Sections(Path.of(""), new UUID(1, 2));

    private final PacketTable packets = new PacketTable(NONE);

    @Actor
    public void finder() {
        try {
            packets.append(new PacketHeader(1, 2, 100, 100, 0, 0, 5), 7);
            packets.append(new PacketHeader(3, 4, 100, 100, 1, 0, 5), 8);
        } catch (TraceException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Actor
    public void reader(III_Result result) {
        result.r1 = packets.size();
        if (result.r1 > 0) {
            PacketPlace last = packets.get(result.r1 - 1);
            boolean whole = last.endNs() == 2L * result.r1 && last.offset() == 100L * (result.r1 - 1)
                    && last.checksum() == 6 + result.r1;
            result.r2 = whole ? (int) last.endEvent() : -1;
        }
        result.r3 = (int) packets.eventCount();
    }
}
