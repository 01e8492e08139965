/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * What must be known besides the records of a leaf to go through them: latencies of messages that were published before
 * the leaf, where the rings jumped, and findings.
 *
 * <pre>
 * number of latencies      each: since the one before, signed, -1 before the first; -1 where nothing was outstanding
 * number of jumps          each: change of the virtqueue since the last jump, level + 1, outstanding
 * number of findings       each: event of the leaf since the last finding, severity
 * </pre>
 */
final class VringDetails {

    private final CompactWriter latencies = new CompactWriter();
    private final CompactWriter jumps = new CompactWriter();
    private final CompactWriter findings = new CompactWriter();
    private int latencyCount;
    private int jumpCount;
    private int findingCount;
    private long lastLatencyNs = VringSum.NONE;
    private int lastJump;
    private int lastFinding;

    /** The next return whose message was not published in the leaf. */
    void latency(long latencyNs) {
        latencies.signed(latencyNs - lastLatencyNs);
        lastLatencyNs = latencyNs;
        latencyCount++;
    }

    void jump(int change, int level, int outstanding) {
        jumps.number(change - lastJump).number(level + 1).number(outstanding);
        lastJump = change;
        jumpCount++;
    }

    void finding(int eventInLeaf, int severity) {
        findings.number(eventInLeaf - lastFinding).number(severity);
        lastFinding = eventInLeaf;
        findingCount++;
    }

    void write(CompactWriter out) {
        out.number(latencyCount).append(latencies);
        out.number(jumpCount).append(jumps);
        out.number(findingCount).append(findings);
    }

    void clear() {
        latencies.clear();
        jumps.clear();
        findings.clear();
        latencyCount = 0;
        jumpCount = 0;
        findingCount = 0;
        lastLatencyNs = VringSum.NONE;
        lastJump = 0;
        lastFinding = 0;
    }
}
