/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/**
 * How long a processor takes for the operations of an RPMsg driver. The values shape a run and claim no measurement.
 *
 * @param interruptNs    from the delivery of a doorbell to the driver's handler
 * @param ringNs         taking an entry from a ring or putting one there, with its barrier
 * @param kickNs         ringing a doorbell
 * @param copyBytesPerUs bytes copied between private and shared memory in a microsecond, 1 or more
 * @param jitterPercent  the largest share, in percent, by which a step may take longer
 */
public record CostModel(long interruptNs, long ringNs, long kickNs, long copyBytesPerUs, int jitterPercent) {

    /** Refuses negative times and a bandwidth of nothing. */
    public CostModel {
        if (interruptNs < 0 || ringNs < 0 || kickNs < 0 || copyBytesPerUs < 1 || jitterPercent < 0) {
            throw new IllegalArgumentException("cost model " + interruptNs + ", " + ringNs + ", " + kickNs + " ns, "
                    + copyBytesPerUs + " bytes/us, " + jitterPercent + " %");
        }
    }

    /** Time for copying so many bytes. */
    public long copyNs(long bytes) {
        return bytes * 1000 / copyBytesPerUs;
    }
}
