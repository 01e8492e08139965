/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.cli.Run;
import org.rpmsgtracer.trace.store.Sync;

import com.google.gson.JsonObject;

import picocli.CommandLine.TypeConversionException;

class FlightRecorderCommandTest {

    @TempDir
    Path folder;

    private List<JsonObject> events(String name, Object... more) {
        Path trace = folder.resolve(name);
        Object[] arguments = new Object[more.length + 6];
        System.arraycopy(new Object[] {"emulate", "echo", "--duration", "2s", "-o", trace}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Run.succeeding(arguments);
        return Run.succeeding("events", trace, "--format", "jsonl").jsonLines();
    }

    private JsonObject info(String name) {
        return Run.succeeding("info", folder.resolve(name), "--json").json();
    }

    @Test
    void rotationChangesFilesAndNoEvents() {
        List<JsonObject> all = events("all");
        assertThat(events("rotated", "--rotate", "200ms", "--sync", "interval:50")).isEqualTo(all);
        assertThat(info("rotated").get("streamFiles").getAsInt()).isGreaterThan(2);
        assertThat(Run.succeeding("info", folder.resolve("rotated")).out()).contains("stream files");
        assertThat(info("all").get("streamFiles").getAsInt()).isEqualTo(1);
    }

    @Test
    void onlyTheNewestIsKept() {
        List<JsonObject> all = events("all");
        List<JsonObject> kept = events("kept", "--keep", "300ms");
        assertThat(kept).hasSizeLessThan(all.size());
        assertThat(kept.getLast().get("timeNs")).isEqualTo(all.getLast().get("timeNs"));
        assertThat(info("kept").get("beginDropped").getAsBoolean()).isTrue();
        assertThat(Run.succeeding("info", folder.resolve("kept")).out()).contains("the newest part");
    }

    @Test
    void infoTellsThatOnlyTheFirstPacketWasDropped() {
        events("short", "--keep", "20kB", "--trigger", "occupancy(vdev0vring1) >= 90%", "--pre", "50ms", "--post",
                "20ms");
        assertThat(info("short").get("beginDropped").getAsBoolean()).isTrue();
    }

    @Test
    void aTriggerEndsTheRecording() {
        List<JsonObject> all = events("all");
        Path trace = folder.resolve("triggered");
        Run run = Run.succeeding("emulate", "echo", "--duration", "2s", "-o", trace, "--trigger",
                "type == Message and len > 0", "--post", "2ms");
        long firedNs = all.stream().filter(event -> event.get("type").getAsString().equals("Message")
                && event.get("length").getAsInt() > 0).findFirst().orElseThrow().get("timeNs").getAsLong();
        assertThat(run.out()).endsWith(", trigger at " + firedNs + " ns\n");
        assertThat(Run.succeeding("events", trace, "--format", "jsonl").jsonLines()).isEqualTo(all.stream()
                .filter(event -> event.get("timeNs").getAsLong() <= firedNs + 2_000_000).toList());
        assertThat(info("triggered").get("trigger").getAsString()).isEqualTo("type == Message and len > 0");
    }

    @Test
    void aTriggerThatNeverHoldsIsSaid() {
        Path trace = folder.resolve("never");
        Run run = Run.of("emulate", "echo", "--duration", "100ms", "-o", trace, "--trigger", "time > 1min");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("rpmsg-tracer: " + trace + ": the trigger held for no event\n");
    }

    @Test
    void wrongUsageIsOneLineAndRunsNothing() {
        Path trace = folder.resolve("refused");
        for (List<String> options : List.of(List.of("--keep", "10"), List.of("--keep", "0s"), List.of("--rotate", "x"),
                List.of("--sync", "always"), List.of("--sync", "interval:0"), List.of("--pre", "1s"),
                List.of("--post", "1s"), List.of("--trigger", "len >"), List.of("--trigger", "type == Kick", "--pre",
                        "-1s"))) {
            Object[] arguments = new Object[options.size() + 4];
            System.arraycopy(new Object[] {"emulate", "echo", "-o", trace}, 0, arguments, 0, 4);
            System.arraycopy(options.toArray(), 0, arguments, 4, options.size());
            Run run = Run.of(arguments);
            assertThat(run.status()).as("%s", options).isEqualTo(2);
            assertThat(run.err().lines()).as("%s", options).hasSize(1);
            assertThat(trace).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"1B,1,0", "16MB,16000000,0", "1.5kB,1500,0", "2MiB,2097152,0", "1GiB,1073741824,0", "3GB,3000000000,0",
        "4KiB,4096,0", "20KB,20000,0", "2mib,2097152,0", "10s,0,10000000000", "1.5ms,0,1500000", "1min,0,60000000000"})
    void amountsAreSizesOrTimes(String text, long bytes, long ns) {
        assertThat(Amount.parse(text)).isEqualTo(new Amount(bytes, ns));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "0s", "0MB", "1.0000000001GB", "1.5B", "MB", "-1s", "10m", "1 MB",
        "999999999999999GiB", "s"})
    void otherAmountsAreRefused(String text) {
        assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> Amount.parse(text))
                .withMessage("found \"" + text
                        + "\", expected a size such as 64MB or 1GiB, or a time such as 10s or 500ms");
    }

    @Test
    void syncIsAPolicy() {
        assertThat(StorageOptions.sync("none")).isEqualTo(Sync.NONE);
        assertThat(StorageOptions.sync("packet")).isEqualTo(Sync.PACKET);
        assertThat(StorageOptions.sync("interval")).isEqualTo(Sync.everyMs(1000));
        assertThat(StorageOptions.sync("interval:20")).isEqualTo(Sync.everyMs(20));
    }
}
