/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

import org.rpmsgtracer.emulator.scenario.Core;
import org.rpmsgtracer.emulator.scenario.Scenario;

/**
 * What two processes tell each other first.
 *
 * @param protocol    of what follows
 * @param scenario    its name
 * @param fingerprint of all that it says
 * @param seed        of the run
 * @param cores       that this process runs, in the order of the alphabet, separated by commas
 */
record Greeting(String protocol, String scenario, String fingerprint, long seed, String cores) {

    private static final String PROTOCOL = "rpmsg-tracer processes 1";

    static Greeting of(Scenario scenario, long seed, Set<String> cores) {
        return new Greeting(PROTOCOL, scenario.name(), fingerprint(scenario.toString()), seed,
                String.join(",", new TreeSet<>(cores)));
    }

    static Greeting read(DataInput in) throws IOException {
        return new Greeting(in.readUTF(), in.readUTF(), in.readUTF(), in.readLong(), in.readUTF());
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(protocol);
        out.writeUTF(scenario);
        out.writeUTF(fingerprint);
        out.writeLong(seed);
        out.writeUTF(cores);
    }

    /**
     * Checks that the other process has the other cores of the same run.
     *
     * @throws IOException saying what it runs instead
     */
    void requireCounterpart(Greeting other, Scenario whole) throws IOException {
        if (!other.protocol.equals(protocol)) {
            throw new IOException("the other process speaks \"" + other.protocol + "\", expected \"" + protocol + "\"");
        }
        if (!other.scenario.equals(scenario) || other.seed != seed) {
            throw new IOException("the other process runs scenario " + other.scenario + " with seed " + other.seed
                    + ", expected " + scenario + " with seed " + seed);
        }
        if (!other.fingerprint.equals(fingerprint)) {
            throw new IOException("the other process runs another scenario of the name " + scenario
                    + ", expected the same file and duration");
        }
        Set<String> missing = new TreeSet<>(whole.cores().stream().map(Core::name).toList());
        missing.removeAll(Set.of(cores.split(",")));
        if (!String.join(",", missing).equals(other.cores)) {
            throw new IOException("the other process runs the cores " + other.cores + ", expected "
                    + String.join(",", missing));
        }
    }

    private static String fingerprint(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
