/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.rpmsgtracer.emulator.scenario.Scenario;

/** Scenarios in files: the scenario model in XMI, see {@code releng/docs/scenario-format.md}. */
public final class ScenarioFile {

    /** How names of scenario files end. */
    public static final String SUFFIX = ".amp";

    /** A scenario has no reason to be bigger, and nothing bigger is read. */
    static final int LIMIT_BYTES = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int LINE_COLUMNS = 120;

    private ScenarioFile() {}

    /** Whether a file is taken for a scenario, by its name. */
    public static boolean is(Path file) {
        return file.toString().endsWith(SUFFIX);
    }

    /**
     * Reads and checks a scenario.
     *
     * @throws ScenarioFileException if it cannot be read or cannot work; tells everything that is wrong with it
     */
    public static Scenario load(Path file) throws ScenarioFileException {
        Problems problems = new Problems();
        Optional<Scenario> scenario = content(file, problems).flatMap(content -> decoded(content, problems))
                .flatMap(content -> scenario(content, problems));
        if (!problems.none() || scenario.isEmpty()) {
            throw new ScenarioFileException(file, problems.sentences());
        }
        return scenario.get();
    }

    private static Optional<byte[]> content(Path file, Problems problems) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LIMIT_BYTES + 1);
            if (content.length <= LIMIT_BYTES) {
                return Optional.of(content);
            }
            problems.add(0, "found more than " + LIMIT_BYTES + " bytes, expected a scenario, which has fewer");
        } catch (NoSuchFileException e) {
            problems.add(0, "no such file");
        } catch (AccessDeniedException e) {
            problems.add(0, "permission to read it is denied");
        } catch (IOException e) {
            problems.add(0, "it cannot be read (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(byte[] content, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String decoded = out.flip().toString();
        if (result.isError()) {
            problems.add((int) decoded.lines().count(),
                    String.format("found byte 0x%02x at offset %d, expected text in UTF-8", content[in.position()],
                            in.position()));
            return Optional.empty();
        }
        return Optional.of(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded);
    }

    private static Optional<Scenario> scenario(String content, Problems problems) {
        Elements elements = new Elements(problems);
        ModelToScenario conversion = new ModelToScenario(elements);
        Optional<Scenario> scenario = XmiReader.read(content, problems, elements).flatMap(conversion::convert);
        scenario.ifPresent(conversion::check);
        return scenario;
    }

    /**
     * Writes a scenario so that {@link #load} gives an equal one.
     *
     * @throws IOException if the file cannot be written
     */
    public static void save(Scenario scenario, Path file) throws IOException {
        Files.writeString(file, text(scenario));
    }

    /** The content of a scenario's file. */
    static String text(Scenario scenario) throws IOException {
        EObject model = ScenarioToModel.convert(scenario);
        XMLResource resource = new XMIResourceImpl(URI.createURI(SUFFIX));
        resource.getContents().add(model);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(),
                XMLResource.OPTION_LINE_WIDTH, LINE_COLUMNS));
        return out.toString(StandardCharsets.UTF_8);
    }
}
