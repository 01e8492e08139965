/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a measured process tells the one that started it: lines {@code name=number} on its standard output. */
final class ProcessReport {

    /** Most bytes of the heap that were in use at a time. */
    static final String HEAP = "heap";

    private final Map<String, Long> values = new LinkedHashMap<>();

    ProcessReport put(String name, long value) {
        values.put(name, value);
        return this;
    }

    /** Prints the values, and how much of the heap was in use. */
    void print() {
        put(HEAP, ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum());
        values.forEach((name, value) -> System.out.println(name + "=" + value));
    }
}
