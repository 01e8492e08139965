/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.rpmsgtracer.trace.store.RepairResult;
import org.rpmsgtracer.trace.store.TraceRepair;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a broken trace whole for other tools. */
@Command(name = "repair", description = "Removes a torn tail and rebuilds indexes, says what was dropped.")
final class RepairCommand implements Callable<Integer> {

    @Mixin
    private final TraceArgument argument = new TraceArgument();

    private final Streams streams;

    RepairCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RepairResult result = TraceRepair.repair(argument.folder());
        for (String sentence : result.sentences()) {
            streams.out().append(sentence + '\n');
        }
        streams.out().append(argument.folder() + ": " + result.eventCount() + " events, "
                + (result.removedBytes() == 0 ? "nothing" : result.removedBytes() + " bytes") + " removed\n");
        return 0;
    }
}
