/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios that need no file: every system, board, service and fault at least once. */
public final class BuiltInScenarios {

    private static final List<Scenario> ALL = Stream
            .of(StmScenarios.all(), XilinxScenarios.all(), TiScenarios.all(), NxpScenarios.all(),
                    RpmsgLiteScenarios.all(), RenesasScenarios.all(), ZephyrScenarios.all(), OpenAmpScenarios.all(),
                    UserSpaceScenarios.all(), ManyCoresScenarios.all(), FaultScenarios.all())
            .flatMap(List::stream)
            .toList();

    private BuiltInScenarios() {}

    /** All of them, what someone should see first before the others. */
    public static List<Scenario> list() {
        return ALL;
    }

    public static Optional<Scenario> byName(String name) {
        return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }
}
