/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.emulator;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with the options of JMH if there are any, and prints the table of the document. */
public final class Main {

    private static final String PEER = "naiveEventQueue";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Main() {}

    /** Takes the arguments of JMH. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder().parent(options)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .build()).run();
        double peer = results.stream()
                .filter(result -> name(result).equals(PEER))
                .mapToDouble(Main::perProcessorSecond)
                .findFirst()
                .orElse(Double.NaN);
        System.out.println();
        System.out.println("| benchmark | messages/s | error | messages/s of processor time | ratio to the peer "
                + "| bytes allocated/message |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        results.stream()
                .sorted(Comparator.comparingDouble(Main::perProcessorSecond).reversed())
                .map(result -> line(result, peer))
                .forEach(System.out::println);
    }

    private static String line(RunResult result, double peer) {
        Result<?> score = result.getPrimaryResult();
        return String.format(Locale.ROOT, "| `%s` | %,.0f | %.0f %% | %,.0f | %.1f | %.0f |", name(result),
                score.getScore(), 100 * score.getScoreError() / score.getScore(), perProcessorSecond(result),
                perProcessorSecond(result) / peer, secondary(result, ALLOCATED));
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        String scenario = result.getParams().getParam("scenario");
        return name.substring(name.lastIndexOf('.') + 1) + (scenario == null ? "" : " " + scenario);
    }

    private static double perProcessorSecond(RunResult result) {
        return 1e9 / secondary(result, ProcessorTime.LABEL);
    }

    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(secondary -> secondary.getKey().endsWith(label))
                .mapToDouble(secondary -> secondary.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
