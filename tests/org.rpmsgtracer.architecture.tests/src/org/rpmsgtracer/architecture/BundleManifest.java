/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bundle's {@code META-INF/MANIFEST.MF} asks of the world. */
final class BundleManifest {

    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern VERSION = Pattern.compile(";(?:bundle-)?version=\"?([^\";]+)\"?");

    private final String bundle;
    private final Attributes headers;

    /**
     * A bundle or package that must be there.
     *
     * @param by    who asks
     * @param name  symbolic name or package name
     * @param range the version range, empty if there is none
     */
    record Requirement(String by, String name, String range) {}

    private BundleManifest(String bundle, Attributes headers) {
        this.bundle = bundle;
        this.headers = headers;
    }

    static BundleManifest of(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new BundleManifest(bundle.getFileName().toString(), new Manifest(in).getMainAttributes());
        }
    }

    /** Those of all bundles of the project. */
    static List<BundleManifest> all() throws IOException {
        List<BundleManifest> all = new ArrayList<>();
        for (Path bundle : Repository.foldersWith("bundles", "META-INF/MANIFEST.MF")) {
            all.add(of(bundle));
        }
        return all;
    }

    String bundle() {
        return bundle;
    }

    boolean has(String header) {
        return headers.getValue(header) != null;
    }

    List<Requirement> requiredBundles() {
        return requirements("Require-Bundle");
    }

    List<Requirement> importedPackages() {
        return requirements("Import-Package");
    }

    private List<Requirement> requirements(String header) {
        String value = headers.getValue(header);
        return value == null ? List.of() : OUTSIDE_QUOTES.splitAsStream(value).map(this::requirement).toList();
    }

    private Requirement requirement(String clause) {
        Matcher version = VERSION.matcher(clause);
        return new Requirement(bundle, clause.split(";")[0].strip(), version.find() ? version.group(1) : "");
    }
}
