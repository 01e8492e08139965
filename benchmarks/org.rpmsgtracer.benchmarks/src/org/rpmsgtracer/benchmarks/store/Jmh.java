/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.Map;
import java.util.stream.Collectors;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of a class with JMH. */
final class Jmh {

    /** Since this version of Java each process that JMH starts would say so. */
    private static final int WARNS_OF_UNSAFE = 24;

    private Jmh() {}

    /** The score of each of its methods. */
    static Map<String, Double> run(Class<?> benchmarks, Map<String, String> parameters) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + benchmarks.getSimpleName() + "\\.")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            options.jvmArgsAppend("--sun-misc-unsafe-memory-access=allow");
        }
        parameters.forEach((name, value) -> options.param(name, value));
        return new Runner(options.build()).run().stream()
                .collect(Collectors.toMap(Jmh::method, result -> result.getPrimaryResult().getScore()));
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
