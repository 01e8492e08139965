/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.trace.store.PacketPlace;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.TraceReader;

/** How much of a stream a section covers. */
final class StreamExtent {

    private StreamExtent() {}

    /** Where the stream's first packets end, counted over all stream files. */
    static long bytes(TraceReader trace, int packets) {
        if (packets == 0) {
            return 0;
        }
        PacketPlace last = trace.packet(packets - 1);
        return last.offset() + last.bytes();
    }

    /** Whether a section covers all packets of the trace. */
    static boolean isCovered(TraceReader trace, Section section) {
        int packets = trace.packetCount();
        return section.coveredPackets() == packets && section.coveredBytes() == bytes(trace, packets);
    }
}
