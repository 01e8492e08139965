/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;

class FilterTest {

    private static long matches(String expression, List<Event> events) throws FilterException {
        FilterRun run = Filter.parse(expression).run();
        return events.stream().filter(run::accept).count();
    }

    @Test
    void andBindsStrongerThanOrAndNotStrongerThanBoth() throws FilterException {
        List<Event> events = ExampleRecording.events();
        assertThat(matches("type == Kick or type == Lost and count == 9", events)).isEqualTo(1);
        assertThat(matches("(type == Kick or type == Lost) and count == 9", events)).isZero();
        assertThat(matches("not type == Kick and type == Kick", events)).isZero();
        assertThat(matches("not (type == Kick and type == Kick)", events)).isEqualTo(events.size() - 1L);
    }

    @Test
    void numbersOf64BitsAreUnsigned() throws FilterException {
        EventScript script = EventScript.ofFreshDevice();
        script.add(new org.rpmsgtracer.trace.event.ChainOffered(0, EventScript.TO_REMOTE, 0, 0, 0xFFFF_8000_0000_0000L,
                16, 0, 1));
        assertThat(matches("address > 0x7fffffffffffffff", script.events())).isEqualTo(1);
        assertThat(matches("address == 18446603336221196288", script.events())).isEqualTo(1);
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> Filter.parse("src == 18446744073709551616"))
                .withMessage("column 8: found 18446744073709551616, expected a number below 2^64");
    }

    @Test
    void aMessageFoundInMemoryIsAskedForItsServiceAfterTheLastEvent() throws FilterException {
        EventScript script = EventScript.ofFreshDevice();
        script.add(new Message(0, EventScript.TO_HOST, 0, 0, 0x400, 0x401, 0, 4, 0, Payload.EMPTY,
                Evidence.VERIFIED, true));
        script.create(EventScript.TO_HOST, "late", 0x400);
        Filter filter = Filter.parse("service == late and recovered");
        FilterRun later = filter.run(script::state);
        FilterRun now = filter.run();
        assertThat(script.events().stream().filter(later::accept)).hasSize(1);
        assertThat(script.events().stream().filter(now::accept)).isEmpty();
    }

    @Test
    void aNewSetUpForgetsWhatWasOnItsWay() throws FilterException {
        EventScript script = EventScript.ofFreshDevice().offer(EventScript.TO_REMOTE, 1, 20, 0)
                .message(EventScript.TO_REMOTE, 1, 2, 4).at(50).rings(8, 0, 0).at(100)
                .giveBack(EventScript.TO_REMOTE, 1);
        assertThat(matches("latency", script.events())).isZero();
    }

    @Test
    void anEscapeThatIsNoneStaysInRegularExpressions() throws FilterException {
        List<Event> events = ExampleRecording.events();
        assertThat(matches("payload matches \"ping\\s\\d\"", events)).isEqualTo(1);
        assertThat(matches("payload contains \"\\\"\"", events)).isZero();
    }

    @Test
    void nestingAndLengthAreBounded() throws FilterException {
        Filter.parse("(".repeat(63) + "src" + ")".repeat(63));
        assertThatExceptionOfType(FilterException.class)
                .isThrownBy(() -> Filter.parse("(".repeat(64) + "src" + ")".repeat(64)))
                .withMessage("column 65: found more than 64 levels of brackets and not, expected fewer");
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> Filter.parse("!".repeat(65) + "src"));
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> Filter.parse("src" + " ".repeat(4094)))
                .withMessage("column 4097: found 4097 characters, expected at most 4096");
        assertThat(Filter.parse("src or ".repeat(500) + "src").text()).hasSize(3503);
    }

    @Test
    void anyTextIsAnExpressionOrTellsInOneSentenceWhereItIsNone() {
        String[] pieces = {"src", "==", "(", ")", "and", "not", "\"a", "\"", "{", "}", "in", ",", "..", "5ms", "0x",
            "9%",
            "type", "Message", "matches", "[", "occupancy", "latency", " ", "\u0000", "ä", "de:ad", "1.", "payload"};
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                FilterRun run = Filter.parse(text.toString()).run();
                ExampleRecording.events().forEach(run::accept);
            } catch (FilterException e) {
                assertThat(e.getMessage()).as("seed %d: %s", seed, text)
                        .matches("(?s)column \\d+: found .+, expected .+");
                assertThat(e.column()).as("seed %d: %s", seed, text).isBetween(1, text.length() + 1);
            } catch (RuntimeException e) {
                fail("seed " + seed + ": " + text, e);
            }
        }
    }

    @Test
    void aLevelThatIsNotKnownFitsNoComparison() throws FilterException {
        EventScript script = new EventScript().ring(EventScript.TO_HOST, 8, 100, 90, 0).lend(1);
        assertThat(new SystemState().vrings()).isEmpty();
        assertThat(matches("occupancy >= 0% or occupancy < 0% or inflight != 3", script.events())).isZero();
        assertThat(matches("occupancy(nowhere) >= 0%", script.events())).isZero();
    }
}
