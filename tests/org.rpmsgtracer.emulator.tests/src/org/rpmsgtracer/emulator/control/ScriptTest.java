/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.emulator.control.Script.Step;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

class ScriptTest {

    @Test
    void readsALineForEachAction() throws ScriptException {
        List<Step> steps = Script.parse("demo.script", """
                # what a person would do
                10ms announce rtos console at 99
                20ms destroy rtos console   # and again
                30ms crash rtos

                40ms restart rtos
                50ms halt rtos
                1s   go rtos
                2s   inject KickLate link=vdev0 end=device delay=5us when="nth 3"
                """).steps();
        assertThat(steps).containsExactly(
                new Step(2, 10_000_000, new Action.Announce("rtos", "console", 99)),
                new Step(3, 20_000_000, new Action.Destroy("rtos", "console")),
                new Step(4, 30_000_000, new Action.Crash("rtos")),
                new Step(6, 40_000_000, new Action.Restart("rtos")),
                new Step(7, 50_000_000, new Action.Halt("rtos")),
                new Step(8, 1_000_000_000, new Action.Go("rtos")),
                new Step(9, 2_000_000_000,
                        new Action.Inject(new Fault.KickLate("vdev0", Role.DEVICE, 5000, new When.Nth(3)))));
    }

    @Test
    void readsEachOrderOfTheLifeCycle() throws ScriptException {
        for (LifeCycleOrder order : LifeCycleOrder.values()) {
            String word = order.name().toLowerCase(Locale.ROOT);
            assertThat(Script.parse("demo.script", "5ms " + word + " rtos").steps())
                    .containsExactly(new Step(1, 5_000_000, new Action.Order("rtos", order)));
        }
    }

    @Test
    void readsWhatIsSent() throws ScriptException {
        assertThat(send("1s send rtos rpmsg-tty \"hello, world \\\"é\\\"\"").payload())
                .isEqualTo(new byte[] {'h', 'e', 'l', 'l', 'o', ',', ' ', 'w', 'o', 'r', 'l', 'd', ' ', '"',
                    (byte) 0xC3, (byte) 0xA9, '"'});
        Action.Send bytes = send("1s send linux vdev1/1024 to 0x35 0x00ff");
        assertThat(bytes.core()).isEqualTo("linux");
        assertThat(bytes.endpoint()).isEqualTo("vdev1/1024");
        assertThat(bytes.dst()).isEqualTo(OptionalLong.of(53));
        assertThat(bytes.payload()).containsExactly(0, 0xFF);
        assertThat(send("1s send rtos \"a name\" \"\"").endpoint()).isEqualTo("a name");
        assertThat(send("1s send rtos x \"\"").payload()).isEmpty();
    }

    @Test
    void anAnnouncementWithoutAddressLeavesItToTheImplementation() throws ScriptException {
        assertThat(Script.parse("s", "0ns announce rtos x").steps().getFirst().action())
                .isEqualTo(new Action.Announce("rtos", "x", RpmsgAddress.ANY));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            '10 crash rtos',                    found "10", 'expected a time with its unit'
            '1s',                               found "", 'expected send, announce, destroy'
            '1s explode rtos',                  found "explode", 'expected send, announce, destroy'
            '1s crash',                         found "1s crash", 'expected TIME crash CORE'
            '1s crash a b',                     found "1s crash a b", 'expected TIME crash CORE'
            '1s send rtos x hello',             found "hello", 'expected a payload'
            '1s send rtos x 0x123',             found "0x123", 'expected pairs of hexadecimal digits'
            '1s send rtos x "open',             'found ""open"', 'expected a closing quotation mark'
            '1s send rtos x to y "z"',          found "y", 'expected an RPMsg address'
            '1s inject',                        found "1s inject", 'expected TIME inject FAULT'
            '1s inject Gremlin',                found "Gremlin", 'expected AnnouncementColliding or'
            '1s inject CoreCrashed core=rtos',  'found "CoreCrashed without when"', 'expected CoreCrashed core=… when=…'
            '1s inject CoreCrashed core=a core=b', found "core=b", 'expected NAME=VALUE'
            '1s inject HandshakeSkipped link=vdev0 x=1', found "x", 'expected HandshakeSkipped link=…'
            """)
    void refusesWhatIsNoLine(String line, String found, String expected) {
        ScriptException refused = catchThrowableOfType(ScriptException.class,
                () -> Script.parse("demo.script", "\n" + line));
        assertThat(refused.problems()).singleElement().asString().startsWith("demo.script, line 2: " + found)
                .contains(expected);
    }

    @Test
    void tellsAllProblemsButNoMoreThanAnybodyReads() {
        ScriptException refused = catchThrowableOfType(ScriptException.class,
                () -> Script.parse("demo.script", "x\n".repeat(1000)));
        assertThat(refused.problems()).hasSize(101).last().isEqualTo("demo.script: 900 more");
    }

    private static Action.Send send(String line) throws ScriptException {
        return (Action.Send) Script.parse("demo.script", line).steps().getFirst().action();
    }
}
