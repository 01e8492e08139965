/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.notation.NotationException;
import org.rpmsgtracer.emulator.notation.SystemIds;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.amp.AmpPackage;

class ScenarioFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatPeopleWrite() throws IOException {
        assertThat(load(Small.FILE)).isEqualTo(Small.scenario());
    }

    @Test
    void leavesOutWhatIsAsAnAbsentElementWouldBe() throws IOException {
        assertThat(ScenarioFile.text(Small.scenario())).contains("<core name=\"linux\"/>")
                .doesNotContain("<costs", "<caching", "<wiring", "<doorbells", "seed=", "recovery=");
    }

    static List<Scenario> builtInScenarios() {
        return BuiltInScenarios.list();
    }

    @ParameterizedTest
    @MethodSource("builtInScenarios")
    void everyBuiltInScenarioIsTheSameAfterItsExport(Scenario scenario) throws IOException {
        Path file = folder.resolve("exported.amp");
        ScenarioFile.save(scenario, file);
        assertThat(ScenarioFile.load(file)).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("builtInScenarios")
    void emfItselfReadsWhatIsWritten(Scenario scenario) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("exported.amp"));
        assertThat(AmpPackage.eINSTANCE.getNsURI()).isNotBlank();
        resource.load(new ByteArrayInputStream(ScenarioFile.text(scenario).getBytes(StandardCharsets.UTF_8)),
                Map.of());
        EObject model = resource.getContents().getFirst();
        assertThat(EcoreUtil.equals(model, ScenarioToModel.convert(scenario))).isTrue();
    }

    @Test
    void namesLineElementAttributeValueAndExpectationOfEachProblem() {
        assertThat(problems(Small.FILE.replace("64KiB", "64kB").replace("by=\"linux\"", "by=\"windows\"")
                .replace("gap=\"1us..8us\"", "gap=\"-1us\"").replace("linux-virtio-rpmsg-bus", "minix")
                .replace("amp:Echo\"", "amp:Shout\"").replace("when=\"nth 7\"", ""))).containsExactly(
                        "line 9: <memory>: attribute size: found \"64kB\", "
                                + "expected a size such as 496, 64KiB, 2MiB or 0x1000",
                        "line 10: <boot>: attribute by: found \"windows\", expected linux or rtos",
                        "line 22: <host>: attribute system: found \"minix\", expected " + idsOfHosts(),
                        "line 23: <program>: attribute gap: found \"-1us\", expected a time, a range of them or an "
                                + "exponential distribution, such as 5ms, 1ms..9ms or exponential 5ms in 0ns..50ms",
                        "line 28: <remote>: element <program>, attribute xsi:type: found \"amp:Shout\", expected "
                                + programs(),
                        "line 34: <fault>: attribute when: found none, expected one");
    }

    @Test
    void namesWhatIsNotInTheModel() {
        assertThat(problems(Small.FILE.replace("<core name=\"linux\"/>", "<core name=\"linux\" mhz=\"800\"/>")
                .replace("<load ", "<cpu/>text<load "))).containsExactly(
                        "line 5: <core>: found attribute mhz=\"800\", expected name",
                        "line 6: <core>: found element <cpu>, expected <costs> or <load> or <caching>",
                        "line 6: <core>: found text \"text\", expected elements only");
    }

    @Test
    void namesWhatIsThereTwiceOrNotAtAll() {
        assertThat(problems(Small.FILE.replace("core name=\"rtos\"", "core name=\"linux\"")
                .replace("core=\"rtos\"", "core=\"linux\""))).contains(
                        "line 6: <core>: attribute name: found \"linux\", expected a name that no other element has");
        assertThat(problems(Small.FILE.replace("<host ", "<host core=\"linux\" system=\"openamp\"/><host ")))
                .contains("line 22: <host>: found a second <host>, expected one");
        assertThat(problems(Small.FILE.replaceFirst("(?s)<host.*</host>", "")))
                .contains("line 21: <link>: found no element <host>, expected one");
        assertThat(problems(Small.FILE.replace("<core name=\"linux\"/>", "<core/>")))
                .contains("line 5: <core>: attribute name: found none, expected one");
    }

    @Test
    void aValueThatTheEmulatorRefusesIsAProblemOfItsElement() {
        assertThat(problems(Small.FILE.replace("length=\"17..496\"", "length=\"1..496\"")))
                .containsExactly("line 23: <program>: lengthBytes is 1..496, must lie within 17..65535");
    }

    @Test
    void whatKeepsTheScenarioFromRunningIsListedWithTheRest() {
        assertThat(problems(Small.FILE.replace("0x10041000", "0x10040800").replace("when=\"nth 7\"", "when=\"x\"")))
                .hasSizeGreaterThan(1)
                .anyMatch(problem -> problem.startsWith("line 18: ") && problem.contains("vdev0vring1"))
                .anyMatch(problem -> problem.startsWith("line 34: <fault>: attribute when: found \"x\""));
    }

    @Test
    void listsAllOfManyMistakesAtOnce() {
        String overlapping = "<memory name=\"DDR\" address=\"0x10048000\" size=\"64KiB\"/>";
        String sameAddress = "<program xsi:type=\"amp:Sink\"><endpoint name=\"b\" address=\"30\"/></program>";
        assertThat(problems(Small.FILE.replace("<boot ", overlapping + "<boot ")
                .replaceFirst("<vring/>", "<vring num=\"4096\"/>").replace("linux-virtio-rpmsg-bus", "minix")
                .replace("gap=\"1us..8us\"", "gap=\"-1us\"").replace("<remote ", "<remote cpu=\"m4\" ")
                .replace("</program>\n    </remote>", "</program>" + sameAddress + sameAddress + "</remote>")
                .replace("link=\"vdev0\"", "link=\"vdev9\"").replace("when=\"nth 7\"", "when=\"nth 0\"")))
                .anyMatch(problem -> problem.matches("line 9: .*SRAM.*|line 10: .*DDR.*"))
                .anyMatch(problem -> problem.contains("vdev0vring0") && problem.contains("found"))
                .anyMatch(problem -> problem.contains("minix"))
                .anyMatch(problem -> problem.contains("gap: found \"-1us\""))
                .anyMatch(problem -> problem.contains("cpu=\"m4\""))
                .anyMatch(problem -> problem.contains("address 30"))
                .anyMatch(problem -> problem.contains("when: found \"nth 0\""));
    }

    @Test
    void refusesWhatIsNoScenario() {
        assertThat(problems("")).singleElement().asString().startsWith("line 1: found no well-formed XML (");
        assertThat(problems("hello")).singleElement().asString().startsWith("line 1: found no well-formed XML (");
        assertThat(problems("<a/>")).containsExactly("line 1: found element <a>, expected <amp:Scenario> of namespace "
                + "http://rpmsgtracer.org/amp/1");
        assertThat(problems("<Scenario/>")).singleElement().asString().contains("expected <amp:Scenario>");
    }

    @Test
    void opensNoOtherFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "classified");
        assertThat(problems("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                + Small.FILE.substring(Small.FILE.indexOf('\n') + 1).replace("Ping and echo.", "&x;")))
                .contains("line 1: found a document type declaration, expected none")
                .noneMatch(problem -> problem.contains("classified"));
        assertThat(problems("<!DOCTYPE a [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\">]><a>" + "&b;".repeat(1000) + "</a>"))
                .contains("line 1: found a document type declaration, expected none");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin1.amp");
        Files.writeString(file, Small.FILE.replace("Ping and", "Ping é"), StandardCharsets.ISO_8859_1);
        assertThat(problems(file)).containsExactly("line 4: found byte 0xe9 at offset "
                + Small.FILE.replace("Ping and", "Ping é").indexOf('é') + ", expected text in UTF-8");
    }

    @Test
    void readsFilesWithAByteOrderMark() throws IOException {
        assertThat(load("\ufeff" + Small.FILE)).isEqualTo(Small.scenario());
    }

    @Test
    @Timeout(20)
    void tenMegabytesOfGarbageAreOneSentence() throws IOException {
        Path file = folder.resolve("garbage.amp");
        Files.writeString(file, "x".repeat(10_000_000));
        long beganNs = System.nanoTime();
        assertThat(problems(file)).containsExactly("found more than 1048576 bytes, expected a scenario, "
                + "which has fewer");
        assertThat(Duration.ofNanos(System.nanoTime() - beganNs)).isLessThan(Duration.ofSeconds(5));
        assertThat(problems("x".repeat(1 << 20))).singleElement().asString().hasSizeLessThan(300);
        assertThat(problems(Small.FILE.replace("name=\"SRAM\"", "name=\"SRAM\" x=\"" + "y".repeat(1_000_000) + "\"")))
                .singleElement().asString().hasSizeLessThan(300);
    }

    @Test
    void listsNoMoreProblemsThanAnybodyReads() {
        assertThat(problems(Small.FILE.replace("<core name=\"linux\"/>", "<core/>".repeat(10_000)))).hasSize(101)
                .last().asString().endsWith(" more");
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path file = folder.resolve("missing.amp");
        assertThat(failure(file).problems()).containsExactly(file + ": no such file");
        assertThat(failure(folder).problems()).singleElement().asString().startsWith(folder + ": it cannot be read");
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() {
        String file = Small.FILE.stripTrailing();
        for (int end = 0; end < file.length(); end++) {
            assertThat(problems(file.substring(0, end))).as("cut at %d", end).isNotEmpty();
        }
    }

    @Test
    void noChangeOfAByteMakesItFailOtherwise() throws IOException {
        long seed = 20_261_122;
        Random random = new Random(seed);
        byte[] original = Small.FILE.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("changed.amp");
        for (int i = 0; i < 1000; i++) {
            byte[] changed = Arrays.copyOf(original, original.length);
            int at = random.nextInt(changed.length);
            changed[at] = (byte) random.nextInt(256);
            Files.write(file, changed);
            try {
                ScenarioFile.load(file);
            } catch (ScenarioFileException e) {
                assertThat(e.problems()).as("seed %d, run %d, offset %d", seed, i, at).isNotEmpty();
            }
        }
    }

    private Scenario load(String content) throws IOException {
        return ScenarioFile.load(Files.writeString(folder.resolve("some.amp"), content));
    }

    private List<String> problems(String content) {
        try {
            return problems(Files.writeString(folder.resolve("bad.amp"), content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> problems(Path file) {
        return failure(file).problems().stream()
                .map(problem -> problem.replaceFirst("^\\Q" + file + "\\E(?:, |: )", "")).toList();
    }

    private static ScenarioFileException failure(Path file) {
        return catchThrowableOfType(ScenarioFileException.class, () -> ScenarioFile.load(file));
    }

    private static String idsOfHosts() {
        return catchThrowableOfType(NotationException.class, () -> SystemIds.host("minix")).expected();
    }

    private static String programs() {
        return AmpPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass type && !type.isAbstract()
                        && AmpPackage.Literals.PROGRAM.isSuperTypeOf(type))
                .map(each -> "amp:" + each.getName()).sorted().collect(joining(" or "));
    }
}
