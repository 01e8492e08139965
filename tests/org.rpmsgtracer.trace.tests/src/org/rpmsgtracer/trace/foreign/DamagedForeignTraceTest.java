/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.trace.event.Event;

/** Whatever has happened to a trace: what is whole is read, the rest is a finding or one clear error. */
@Timeout(300)
class DamagedForeignTraceTest {

    private static final String UST = "lttng-ours/ust/uid/0/64-bit";
    private static final long SEED = 20_261_122;
    private static final int RUNS = 500;

    @TempDir
    private Path folder;

    private void copy(String name) throws IOException {
        for (Map.Entry<String, byte[]> file : ForeignTraces.files(ForeignTraces.DATA.resolve(name)).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Reads to the end; the only exceptions there may be say which file is the trouble. */
    private ForeignTraces.Content read() throws IOException {
        try {
            return ForeignTraces.read(folder);
        } catch (ForeignTraceException e) {
            assertThat(e.getMessage()).startsWith(folder.toString()).doesNotContain("null").hasSizeLessThan(400);
            return new ForeignTraces.Content(List.of(), 0, 0, 0, List.of(e.getMessage()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-big", "case-little", "case-bare", "case-cores", "babeltrace"})
    void aStreamCutAtAnyByteGivesWhatIsWholeBeforeIt(String name) throws IOException {
        copy(name);
        List<Event> all = read().events();
        for (Map.Entry<String, byte[]> file : ForeignTraces.files(folder).entrySet()) {
            if (file.getKey().equals("metadata")) {
                continue;
            }
            for (int length = 0; length < file.getValue().length; length++) {
                Files.write(folder.resolve(file.getKey()), Arrays.copyOf(file.getValue(), length));
                ForeignTraces.Content content = read();
                assertThat(content.events()).as("%s cut to %d bytes", file.getKey(), length)
                        .hasSizeLessThan(all.size());
                if (!name.equals("case-cores")) {
                    assertThat(content.events()).isEqualTo(all.subList(0, content.events().size()));
                }
            }
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void aCutPacketIsLocatedAndTheOtherStreamGoesOn() throws IOException {
        copy(UST);
        ForeignTraces.Content whole = read();
        Path first = folder.resolve("main_0");
        Files.write(first, Arrays.copyOf(Files.readAllBytes(first), 8191));
        ForeignTraces.Content cut = read();
        assertThat(cut.events()).hasSizeBetween(whole.events().size() / 2, whole.events().size() - 1);
        assertThat(cut.leftOut()).first().isEqualTo(first
                + ": the packet at byte 4096 is damaged: its size is 32768 bits, "
                + "expected whole bytes and at most the 4095 bytes up to the end of the file; nothing more of this file is "
                + "read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-big", "case-little", "case-cores", "babeltrace"})
    void metadataCutAtAnyByteIsNeverMoreThanAnError(String name) throws IOException {
        copy(name);
        byte[] metadata = Files.readAllBytes(folder.resolve("metadata"));
        for (int length = 1; length < metadata.length; length++) {
            Files.write(folder.resolve("metadata"), Arrays.copyOf(metadata, length));
            read();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-big", "case-little", "case-bare", "case-cores", "babeltrace", UST})
    void flippedBitsAreNeverMoreThanAnErrorOrFindings(String name) throws IOException {
        copy(name);
        Map<String, byte[]> files = ForeignTraces.files(folder);
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] bytes = file.getValue().clone();
                int flips = random.nextInt(4);
                for (int i = 0; i < flips; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(folder.resolve(file.getKey()), bytes);
            }
            try {
                read();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + SEED + ", run " + run, e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-big", "case-little"})
    void shuffledWordsOfMetadataAreNeverMoreThanAnError(String name) throws IOException {
        copy(name);
        String text = readText();
        List<String> words = List.of(text.split("(?<=\\W)|(?=\\W)"));
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            String[] other = words.toArray(String[]::new);
            for (int i = random.nextInt(3); i >= 0; i--) {
                other[random.nextInt(other.length)] = words.get(random.nextInt(words.size()));
            }
            Files.writeString(folder.resolve("metadata"), String.join("", other));
            try {
                read();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + SEED + ", run " + run, e);
            }
        }
    }

    private String readText() throws IOException {
        try {
            return MetadataText.of(Files.readAllBytes(folder.resolve("metadata")));
        } catch (TsdlException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aFolderWithoutOrWithOurOwnMetadataIsRefused() throws IOException {
        assertThatExceptionOfType(ForeignTraceException.class).isThrownBy(() -> ForeignTrace.open(folder))
                .withMessage(folder + ": there is no CTF trace of another tracer");
        Files.createFile(folder.resolve("metadata"));
        assertThat(ForeignTrace.isIn(folder)).isFalse();
    }
}
