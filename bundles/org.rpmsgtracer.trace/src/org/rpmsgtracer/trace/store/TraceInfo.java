/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.Metadata;
import org.rpmsgtracer.trace.ctf.MetadataException;

/**
 * What a recording is: known when it begins, and the same for all of it.
 *
 * @param uuid          its identity
 * @param source        what was recorded, such as {@code memory-image} or {@code emulator}
 * @param tool          the program that recorded it
 * @param toolVersion   and its version
 * @param clockOffsetNs nanoseconds from the Unix epoch to the zero of the recording's clock; 0 where that is not known
 * @param environment   further facts, such as scenario and seed; names have the form {@code [a-z][a-z0-9_]*}
 */
public record TraceInfo(UUID uuid, String source, String tool, String toolVersion, long clockOffsetNs,
        Map<String, String> environment) {

    /** The name of this program in its traces. */
    public static final String RPMSG_TRACER = "RPMsg Tracer";

    private static final String TOOL = "tool";
    private static final String VERSION = "version";
    private static final String SOURCE = "source";
    private static final String SYSTEMS = "systems";
    private static final String RINGS = "rings";
    private static final Set<String> OWN_NAMES = Set.of(TOOL, VERSION, SOURCE, SYSTEMS, RINGS);

    /** @throws IllegalArgumentException if the offset is negative, or an entry's name cannot be or is taken */
    public TraceInfo {
        if (clockOffsetNs < 0) {
            throw new IllegalArgumentException("clock offset " + clockOffsetNs + " ns, expected 0 or more");
        }
        for (String name : environment.keySet()) {
            Metadata.requireName(name);
            if (OWN_NAMES.contains(name)) {
                throw new IllegalArgumentException("environment entry \"" + name + "\", which each trace has anyway");
            }
        }
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }

    /** A recording by this program, with a clock that is not related to the time of day. */
    public static TraceInfo of(UUID uuid, String source, String toolVersion) {
        return new TraceInfo(uuid, source, RPMSG_TRACER, toolVersion, 0, Map.of());
    }

    static TraceInfo of(Metadata metadata) throws MetadataException {
        Map<String, String> rest = new LinkedHashMap<>(metadata.environment());
        String tool = take(rest, TOOL);
        String version = take(rest, VERSION);
        String source = take(rest, SOURCE);
        take(rest, SYSTEMS);
        take(rest, RINGS);
        return new TraceInfo(metadata.uuid(), source, tool, version, metadata.clockOffsetNs(), rest);
    }

    Metadata toMetadata(RecordedNames names) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(TOOL, tool);
        all.put(VERSION, toolVersion);
        all.put(SOURCE, source);
        all.put(SYSTEMS, names.systems());
        all.put(RINGS, names.rings());
        all.putAll(environment);
        return new Metadata(uuid, clockOffsetNs, all);
    }

    private static String take(Map<String, String> environment, String name) throws MetadataException {
        String value = environment.remove(name);
        if (value == null) {
            throw new MetadataException("its environment has no entry " + name);
        }
        return value;
    }
}
