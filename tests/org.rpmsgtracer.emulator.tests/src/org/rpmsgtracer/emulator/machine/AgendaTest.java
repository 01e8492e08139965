/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final long SEED = 20260722;

    private record Entry(long timeNs, int number) {}

    @Test
    void givesWhatWasAddedInTheOrderOfTimeAndThenOfAdding() {
        RandomStream random = new RandomStream(SEED, "agenda");
        Agenda agenda = new Agenda();
        List<Entry> waiting = new ArrayList<>();
        List<Entry> given = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            if (random.below(5) < 3) {
                Entry entry = new Entry(random.below(200), i);
                waiting.add(entry);
                agenda.add(entry.timeNs, () -> given.add(entry));
            } else if (!waiting.isEmpty()) {
                Entry expected = waiting.stream()
                        .min(Comparator.comparingLong(Entry::timeNs).thenComparing(Entry::number)).orElseThrow();
                waiting.remove(expected);
                assertThat(agenda.nextTimeNs()).as("seed %d", SEED).isEqualTo(expected.timeNs);
                agenda.take().run();
                assertThat(given.getLast()).as("seed %d", SEED).isEqualTo(expected);
            }
        }
        assertThat(waiting).hasSizeGreaterThan(1000);
    }

    @Test
    void keepsWhatIsAtTheEndOfTime() {
        Agenda agenda = new Agenda();
        List<String> given = new ArrayList<>();
        agenda.add(Long.MAX_VALUE, () -> given.add("first"));
        agenda.add(Long.MAX_VALUE, () -> given.add("second"));

        agenda.take().run();
        assertThat(agenda.isEmpty()).isFalse();
        agenda.take().run();

        assertThat(given).containsExactly("first", "second");
        assertThat(agenda.isEmpty()).isTrue();
    }

    @Test
    void isEmptyAgainWhenEverythingIsTaken() {
        Agenda agenda = new Agenda();
        assertThat(agenda.isEmpty()).isTrue();
        for (int i = 0; i < 100; i++) {
            agenda.add(100 - i, () -> {
            });
        }
        for (int i = 0; i < 100; i++) {
            assertThat(agenda.nextTimeNs()).isEqualTo(i + 1);
            agenda.take();
        }
        assertThat(agenda.isEmpty()).isTrue();
        assertThat(agenda.nextTimeNs()).isEqualTo(Long.MAX_VALUE);
    }
}
