/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Listed in the help. The start script runs the workbench itself, because this program knows nothing of it. */
@Command(name = "open", description = "Starts the tracer's workbench: without PATH on a live emulated system.")
final class OpenCommand implements Runnable {

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A trace, a memory image or a scenario file (.amp).")
    private Path path = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "the workbench is started by the script rpmsg-tracer, not by this program");
    }
}
