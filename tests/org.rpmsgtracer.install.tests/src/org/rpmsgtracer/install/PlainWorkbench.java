/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of an Eclipse workbench as it is without us, in a folder of its own, to install into and to start. */
final class PlainWorkbench {

    private static final Path PRODUCT = Path.of("../org.rpmsgtracer.install.workbench/target/products",
            "org.rpmsgtracer.install.workbench/linux/gtk/x86_64");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");
    private static final long PATIENCE_S = 180;

    private final Path folder;

    private PlainWorkbench(Path folder) {
        this.folder = folder;
    }

    static PlainWorkbench copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(PRODUCT)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(PRODUCT.relativize(file).toString()));
            }
        }
        return new PlainWorkbench(folder);
    }

    /** The bundles that it starts with, one line each, beginning with the symbolic name. */
    List<String> bundles() throws IOException {
        return Files.readAllLines(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
    }

    /** Installs as the director application does it, from these repositories and nowhere else. */
    void install(List<Path> repositories, List<String> units) throws IOException, InterruptedException {
        List<String> locations = repositories.stream().map(repository -> repository.toUri().toString()).toList();
        run(List.of(), List.of("-application", "org.eclipse.equinox.p2.director", "-repository",
                String.join(",", locations), "-installIU", String.join(",", units), "-destination", folder.toString()));
    }

    /** Starts the workbench with a new workspace, and returns when it has been closed. */
    void start(Path workspace, List<String> javaOptions) throws IOException, InterruptedException {
        run(javaOptions, List.of("-data", workspace.toString()));
    }

    private void run(List<String> javaOptions, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-consoleLog"));
        command.addAll(arguments);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        assertThat(ended).as("ended within %d s: %s%n%s", PATIENCE_S, command, Files.readString(output)).isTrue();
        assertThat(process.exitValue()).as("%s%n%s", command, Files.readString(output)).isZero();
    }

    private Path launcher() throws IOException {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            return plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
    }
}
