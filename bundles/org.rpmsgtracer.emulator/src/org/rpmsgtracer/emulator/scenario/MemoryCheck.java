/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is put where, and whether there is memory for it. */
final class MemoryCheck {

    /** More than any carve-out of a device tree that this tool has met; all of it is allocated at the start. */
    private static final long MAX_BYTES = 1L << 30;

    private final List<Region> regions;
    private final ScenarioCheck.Problems problems;
    private final List<Claim> claims = new ArrayList<>();

    /** Memory that something needs for itself. */
    private record Claim(Object where, String what, long address, long sizeBytes) {

        boolean overlaps(Claim other) {
            return Long.compareUnsigned(address - other.address, other.sizeBytes) < 0
                    || Long.compareUnsigned(other.address - address, sizeBytes) < 0;
        }

        @Override
        public String toString() {
            return what + " " + range(address, sizeBytes);
        }
    }

    MemoryCheck(List<Region> regions, ScenarioCheck.Problems problems) {
        this.regions = regions;
        this.problems = problems;
    }

    void checkRegions() {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (!names.add(region.name())) {
                problems.add(region, "region", "name \"" + region.name() + "\" twice", "another name for each region");
            }
            if ((region.address() & 1) != 0) {
                problems.add(region, "region " + region.name(), "address 0x" + Long.toHexString(region.address()),
                        "an even one");
            }
            if (region.sizeBytes() < 1 || region.sizeBytes() > MAX_BYTES) {
                problems.add(region, "region " + region.name(), "size " + region.sizeBytes() + " bytes",
                        "1.." + MAX_BYTES);
            } else if (Long.compareUnsigned(region.address() + region.sizeBytes() - 1, region.address()) < 0) {
                problems.add(region, "region " + region.name(), range(region.address(), region.sizeBytes()),
                        "an end within 64 bits");
            } else {
                total += region.sizeBytes();
                checkOverlaps(i);
            }
        }
        if (total > MAX_BYTES) {
            problems.add(regions.getFirst(), "memory", total + " bytes in all", "at most " + MAX_BYTES);
        }
    }

    private void checkOverlaps(int index) {
        Region region = regions.get(index);
        Claim one = new Claim(region, "region " + region.name(), region.address(), region.sizeBytes());
        for (Region other : regions.subList(0, index)) {
            Claim two = new Claim(other, "region " + other.name(), other.address(), other.sizeBytes());
            if (other.sizeBytes() > 0 && one.overlaps(two)) {
                problems.add(region, one.what, range(region.address(), region.sizeBytes()),
                        "no overlap with " + two);
            }
        }
    }

    /** Something needs this memory; whether it gets it is said by {@link #checkClaims}. */
    void claim(Object where, String what, long address, long sizeBytes) {
        claims.add(new Claim(where, what, address, sizeBytes));
    }

    void checkClaims() {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.sizeBytes < 1) {
                problems.add(claim.where, claim.what, "size " + claim.sizeBytes + " bytes", "1 or more");
                continue;
            }
            if (regions.stream().noneMatch(region -> liesIn(claim, region))) {
                problems.add(claim.where, claim.what, range(claim.address, claim.sizeBytes), "a place in one region");
            }
            for (Claim other : claims.subList(0, i)) {
                if (other.sizeBytes > 0 && claim.overlaps(other)) {
                    problems.add(claim.where, claim.what, range(claim.address, claim.sizeBytes),
                            "no overlap with " + other);
                }
            }
        }
    }

    private static boolean liesIn(Claim claim, Region region) {
        long offset = claim.address - region.address();
        return region.sizeBytes() >= claim.sizeBytes && offset >= 0 && offset <= region.sizeBytes() - claim.sizeBytes;
    }

    private static String range(long address, long sizeBytes) {
        return "0x" + Long.toHexString(address) + "..0x" + Long.toHexString(address + sizeBytes - 1);
    }
}
