/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * What must be known besides the records of a leaf to go through them: latencies of messages that were published before
 * the leaf, where the rings jumped, and findings. Nothing at all where there is nothing of this.
 *
 * <pre>
 * what follows             LATENCIES 1, JUMPS 2, FINDINGS 4
 * number of latencies      each: since the one before, signed, -1 before the first; -1 where nothing was outstanding
 * number of jumps          each: change of the virtqueue since the last jump, level + 1, outstanding
 * number of findings       each: event of the leaf since the last finding, severity
 * </pre>
 */
final class VringDetails {

    static final int LATENCIES = 1;
    static final int JUMPS = 2;
    static final int FINDINGS = 4;
    static final int ALL = LATENCIES | JUMPS | FINDINGS;

    private final CompactWriter out = new CompactWriter();
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

    /** The bytes of all; valid until more is noted. */
    CompactWriter bytes() {
        out.clear();
        int contents = (latencyCount > 0 ? LATENCIES : 0) | (jumpCount > 0 ? JUMPS : 0)
                | (findingCount > 0 ? FINDINGS : 0);
        if (contents != 0) {
            out.number(contents);
        }
        if (latencyCount > 0) {
            out.number(latencyCount).append(latencies);
        }
        if (jumpCount > 0) {
            out.number(jumpCount).append(jumps);
        }
        if (findingCount > 0) {
            out.number(findingCount).append(findings);
        }
        return out;
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
