/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bundles of the project, and what each may use besides the JDK and the null annotations. */
enum Bundle {

    PROTOCOL("protocol", Set.of(), List.of()),
    TRACE("trace", Set.of(PROTOCOL), List.of()),
    EMULATOR("emulator", Set.of(PROTOCOL), List.of()),
    CAPTURE("capture", Set.of(PROTOCOL, TRACE, EMULATOR), List.of()),
    ANALYSIS("analysis", Set.of(PROTOCOL, TRACE), List.of()),
    SESSION("session", Set.of(PROTOCOL, TRACE, EMULATOR, CAPTURE, ANALYSIS), List.of()),
    MODEL("model", Set.of(PROTOCOL, TRACE, EMULATOR, ANALYSIS), List.of("org.eclipse.emf..")),
    CLI("cli", Set.of(PROTOCOL, TRACE, EMULATOR, CAPTURE, ANALYSIS, SESSION, MODEL),
            List.of("picocli..", "com.google.gson..")),
    UI("ui", Set.of(PROTOCOL, TRACE, EMULATOR, CAPTURE, ANALYSIS, SESSION, MODEL),
            List.of("org.eclipse..", "org.osgi.framework")),
    RCP("rcp", Set.of(UI), List.of("org.eclipse..", "org.osgi.framework"));

    /** The bundles that run with {@code java -cp}, without Eclipse. */
    static final Set<Bundle> CORE = EnumSet.range(PROTOCOL, SESSION);

    private final String segment;
    private final Set<Bundle> uses;
    private final List<String> libraries;

    Bundle(String segment, Set<Bundle> uses, List<String> libraries) {
        this.segment = segment;
        this.uses = uses;
        this.libraries = libraries;
    }

    /** Symbolic name, root package and folder name in one. */
    String symbolicName() {
        return "org.rpmsgtracer." + segment;
    }

    /** All its packages, as ArchUnit writes them. */
    String packages() {
        return symbolicName() + "..";
    }

    String segment() {
        return segment;
    }

    /** The bundles that it may use. */
    Set<Bundle> uses() {
        return uses;
    }

    /** Every package that its classes may mention, as ArchUnit writes them. */
    String[] mayUse() {
        Stream<String> own = Stream.of(packages(), "java..", "javax..", "org.eclipse.jdt.annotation");
        Stream<String> others = Stream.concat(uses.stream().map(Bundle::packages), libraries.stream());
        return Stream.concat(own, others).toArray(String[]::new);
    }

    Path folder() {
        return Repository.BUNDLES.resolve(symbolicName());
    }
}
