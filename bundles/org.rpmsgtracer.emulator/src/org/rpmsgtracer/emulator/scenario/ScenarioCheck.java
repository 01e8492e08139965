/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rpmsgtracer.emulator.fault.Fault;

/** Finds everything in a scenario that would keep it from running, before it runs. */
public final class ScenarioCheck {

    private static final int MOST = 1024;
    private static final int MAX_JITTER_PERCENT = 1000;
    private static final long LONGEST_NS = 100L * 24 * 60 * 60 * 1_000_000_000;

    private ScenarioCheck() {}

    /** All problems, in the order of cores, memory, boots, links and faults; empty for a scenario that can run. */
    public static List<Problem> problems(Scenario scenario) {
        Problems problems = new Problems();
        checkNumbers(scenario, problems);
        if (!problems.found().isEmpty()) {
            return problems.found();
        }
        checkCores(scenario, problems);
        MemoryCheck memory = new MemoryCheck(scenario.memory(), problems);
        memory.checkRegions();
        scenario.boots().forEach(boot -> new BootCheck(scenario, boot, memory, problems).check());
        scenario.links().forEach(link -> new LinkCheck(scenario, link, memory, problems).check());
        memory.checkClaims();
        scenario.faults().forEach(fault -> new FaultCheck(scenario, problems).check(fault));
        return problems.found();
    }

    /** The problems of a fault that shall happen in a scenario that can run. */
    static List<Problem> problems(Scenario scenario, Fault fault) {
        Problems problems = new Problems();
        new FaultCheck(scenario, problems).check(fault);
        return problems.found();
    }

    /** What follows compares each with each. */
    private static void checkNumbers(Scenario scenario, Problems problems) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        lists.put("cores", scenario.cores());
        lists.put("regions", scenario.memory());
        lists.put("boots", scenario.boots());
        lists.put("links", scenario.links());
        lists.put("faults", scenario.faults());
        lists.forEach((name, list) -> {
            if (list.size() > MOST) {
                problems.add(scenario, "scenario " + scenario.name(), list.size() + " " + name, "at most " + MOST);
            }
        });
    }

    private static void checkCores(Scenario scenario, Problems problems) {
        Set<String> names = new HashSet<>();
        problems.checkTime(scenario, "scenario " + scenario.name(), "duration", scenario.durationNs().orElse(0));
        for (Core core : scenario.cores()) {
            checkTimes(core, problems);
            if (core.name().isBlank()) {
                problems.add(core, "core", "name \"" + core.name() + "\"", "a name");
            }
            if (!names.add(core.name())) {
                problems.add(core, "core", "name \"" + core.name() + "\" twice", "another name for each core");
            }
        }
        if (scenario.links().isEmpty()) {
            problems.add(scenario, "scenario " + scenario.name(), "no link", "1 or more");
        }
    }

    private static void checkTimes(Core core, Problems problems) {
        String what = "core " + core.name();
        problems.checkTime(core, what, "interrupt", core.costs().interruptNs());
        problems.checkTime(core, what, "ring", core.costs().ringNs());
        problems.checkTime(core, what, "kick", core.costs().kickNs());
        problems.checkTime(core, what, "pause", core.load().pauseNs().max());
        problems.checkTime(core, what, "busy", core.load().busyNs().max());
        if (core.costs().jitterPercent() > MAX_JITTER_PERCENT) {
            problems.add(core, what, "jitter " + core.costs().jitterPercent() + " %",
                    "at most " + MAX_JITTER_PERCENT);
        }
    }

    /** What has been found so far. */
    static final class Problems {

        private final List<Problem> found = new ArrayList<>();

        void add(Object where, String what, String value, String expected) {
            found.add(new Problem(where, what + ": found " + value + ", expected " + expected));
        }

        /** Sums of times must not leave what machine time can hold. */
        void checkTime(Object where, String what, String name, long timeNs) {
            if (timeNs < 0 || timeNs > LONGEST_NS) {
                add(where, what, name + " of " + timeNs + " ns", "0.." + LONGEST_NS + ", which is 100 days");
            }
        }

        List<Problem> found() {
            return List.copyOf(found);
        }
    }
}
