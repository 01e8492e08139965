/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process that does nothing: what a virtual machine costs that is only started. */
public final class Nothing {

    private static final int PASSES = 5;

    private Nothing() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {}

    static double wallNs() throws IOException {
        List<MeasuredProcess> processes = new ArrayList<>();
        for (int pass = 0; pass < PASSES; pass++) {
            processes.add(MeasuredProcess.java(Nothing.class));
        }
        return Median.of(processes, MeasuredProcess::wallNs);
    }
}
