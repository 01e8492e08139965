/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.store.DamagedRange;
import org.rpmsgtracer.trace.store.TornTail;
import org.rpmsgtracer.trace.store.TraceReader;

/** What a trace lacks, in sentences for people that begin with the file. */
public final class MissingParts {

    private MissingParts() {}

    /** All that is missing. */
    public static List<String> of(TraceReader reader) {
        List<String> missing = soFar(reader);
        reader.tornTail().map(TornTail::sentence).ifPresent(missing::add);
        return missing;
    }

    /** What is missing from a trace that is being written: its end is not torn but on its way. */
    static List<String> soFar(TraceReader reader) {
        List<String> missing = new ArrayList<>();
        List<DamagedRange> damages = reader.damages();
        damages.stream().map(DamagedRange::sentence).forEach(missing::add);
        if (reader.damageCount() > damages.size()) {
            missing.add(reader.folder() + ": " + (reader.damageCount() - damages.size()) + " more places are damaged");
        }
        if (damages.isEmpty() && reader.missingPackets() > 0) {
            missing.add(reader.folder() + ": " + reader.missingPackets() + " packets are missing between the others");
        }
        if (reader.discarded() > 0) {
            missing.add(reader.folder() + ": the recorder had to drop " + reader.discarded() + " events");
        }
        return missing;
    }
}
