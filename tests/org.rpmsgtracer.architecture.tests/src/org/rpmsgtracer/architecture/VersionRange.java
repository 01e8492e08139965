/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import java.lang.module.ModuleDescriptor.Version;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A half-open OSGi version range, the only form that our manifests use: {@code [3.26.0,4.0.0)}.
 *
 * @param floor   the lowest version admitted
 * @param ceiling the lowest version not admitted any more
 */
record VersionRange(Version floor, Version ceiling) {

    private static final Pattern FORM = Pattern.compile("\\[([0-9.]+),([0-9.]+)\\)");

    static VersionRange parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("version range " + text + ", expected [floor,ceiling)");
        }
        return new VersionRange(Version.parse(matcher.group(1)), Version.parse(matcher.group(2)));
    }

    /** Whether it admits {@code version} and all that follow in the same major version. */
    boolean admitsFrom(String version) {
        int nextMajor = Integer.parseInt(version.substring(0, version.indexOf('.'))) + 1;
        return floor.compareTo(Version.parse(version)) <= 0
                && ceiling.compareTo(Version.parse(nextMajor + ".0.0")) >= 0;
    }
}
