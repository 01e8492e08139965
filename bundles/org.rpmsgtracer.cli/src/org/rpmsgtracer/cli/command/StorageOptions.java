/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.session.Trigger;
import org.rpmsgtracer.trace.store.Retention;
import org.rpmsgtracer.trace.store.Rotation;
import org.rpmsgtracer.trace.store.Sync;
import org.rpmsgtracer.trace.store.TraceOptions;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How a recording is stored, how much of it is kept, and what ends it. */
final class StorageOptions {

    private static final Pattern SYNC = Pattern.compile("none|packet|interval(?::([1-9][0-9]{0,8}))?");
    private static final long DEFAULT_INTERVAL_MS = 1000;

    @Option(names = "--sync", paramLabel = "none|packet|interval[:MS]",
            description = "When recorded packets are put on the disk so that no power failure takes them away: never, "
                    + "each one, or so many milliseconds after the last time (1000); none by default.")
    private Sync sync = Sync.NONE;

    @Option(names = "--rotate", paramLabel = "SIZE|TIME",
            description = "Begins another stream file in the trace after so much, for example 64MB or 10s.")
    private @Nullable Amount rotate;

    @Option(names = "--keep", paramLabel = "SIZE|TIME",
            description = "Flight recorder: keeps only the newest of the recording, for example 16MB or 30s.")
    private @Nullable Amount keep;

    @Option(names = "--trigger", paramLabel = "EXPR",
            description = "Ends the recording at the first event for which this filter expression holds, such as "
                    + "'occupancy >= 90%%' or 'severity >= warning'.")
    private @Nullable Filter trigger;

    @Option(names = "--pre", paramLabel = "TIME",
            description = "With --trigger: keeps no more than this from before it, in whole packets.")
    private @Nullable Time pre;

    @Option(names = "--post", paramLabel = "TIME",
            description = "With --trigger: records for so long after it; 0 by default.")
    private @Nullable Time post;

    /** The options that only make sense for a recording. */
    static final String[] NAMES = {"--sync", "--rotate", "--keep", "--trigger", "--pre", "--post"};

    TraceOptions storage() {
        Amount rotated = rotate;
        Amount kept = keep;
        return TraceOptions.defaults().withSync(sync)
                .withRotation(rotated == null ? Rotation.NONE : new Rotation(rotated.bytes(), rotated.ns()))
                .withRetention(kept == null ? Retention.NONE : new Retention(kept.bytes(), kept.ns()));
    }

    /** @throws ParameterException if there are times around a trigger, but no trigger */
    Optional<Trigger> trigger(CommandLine command) {
        Filter awaited = trigger;
        Time before = pre;
        Time after = post;
        if (awaited == null) {
            if (before != null || after != null) {
                throw new ParameterException(command,
                        (before == null ? "--post" : "--pre") + ": found without --trigger, expected one");
            }
            return Optional.empty();
        }
        return Optional.of(Trigger.of(awaited, before == null ? OptionalLong.empty() : OptionalLong.of(before.ns()),
                after == null ? 0 : after.ns()));
    }

    /** Reads a policy. */
    static Sync sync(String text) {
        Matcher matcher = SYNC.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "found \"" + text + "\", expected none, packet, interval or interval:MILLISECONDS");
        }
        @Nullable String ms = matcher.group(1);
        return switch (text) {
            case "none" -> Sync.NONE;
            case "packet" -> Sync.PACKET;
            default -> Sync.everyMs(ms == null ? DEFAULT_INTERVAL_MS : Long.parseLong(ms));
        };
    }
}
