/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;

import org.junit.jupiter.api.Test;

/** Time passes only where the pace waits for it; what others do happens while it waits. */
class PaceTest {

    private static final long SLICE = 100;

    private final Wall wall = new Wall();

    @Test
    void withoutALimitItNeverWaits() {
        Pace pace = pace(Speed.MAX);
        assertThat(pace.awaitTurn(0)).hasValue(100);
        assertThat(pace.awaitTurn(100)).hasValue(200);
        assertThat(wall.waits).isEmpty();
    }

    @Test
    void waitsUntilRealTimeHasComeAsFar() {
        Pace pace = pace(Speed.REAL_TIME);
        pace.awaitTurn(0);
        wall.nowNs += 30;
        pace.awaitTurn(100);
        assertThat(wall.waits).containsExactly(100L, 70L);
    }

    @Test
    void aFactorMakesTheWaitShorterOrLonger() {
        pace(Speed.parse("10x")).awaitTurn(0);
        pace(Speed.parse("0.5x")).awaitTurn(0);
        assertThat(wall.waits).containsExactly(10L, 200L);
    }

    @Test
    void littleLostTimeIsMadeUpAndMuchIsNot() {
        Pace pace = pace(Speed.REAL_TIME);
        pace.awaitTurn(0);
        wall.nowNs += 150;
        pace.awaitTurn(100);
        pace.awaitTurn(200);
        wall.nowNs += 5_000_000_000L;
        pace.awaitTurn(300);
        pace.awaitTurn(400);
        assertThat(wall.waits).containsExactly(100L, 50L, 100L);
    }

    @Test
    void turnsEndAtMultiplesOfTheSlice() {
        assertThat(pace(Speed.MAX).awaitTurn(130)).hasValue(200);
    }

    @Test
    void whilePausedItWaitsForSomebody() {
        Pace pace = pace(Speed.MAX);
        pace.pause();
        assertThat(pace.paused()).isTrue();
        wall.meanwhile.add(pace::resume);
        assertThat(pace.awaitTurn(0)).hasValue(100);
        assertThat(wall.waits).containsExactly(Long.MAX_VALUE);
        assertThat(pace.paused()).isFalse();
    }

    @Test
    void aStepLetsSoMuchTimePassAndNoMore() {
        Pace pace = pace(Speed.REAL_TIME);
        pace.pause();
        pace.step(130);
        assertThat(pace.awaitTurn(0)).hasValue(100);
        assertThat(pace.awaitTurn(100)).hasValue(130);
        wall.meanwhile.add(() -> pace.step(5));
        assertThat(pace.awaitTurn(130)).hasValue(135);
        wall.meanwhile.add(pace::resume);
        assertThat(pace.awaitTurn(135)).hasValue(200);
        assertThat(wall.waits).containsExactly(Long.MAX_VALUE, Long.MAX_VALUE, 65L);
    }

    @Test
    void aStepPausesWhatRuns() {
        Pace pace = pace(Speed.MAX);
        pace.step(10);
        assertThat(pace.awaitTurn(0)).hasValue(10);
        assertThat(pace.paused()).isTrue();
    }

    @Test
    void theTimeOfAPauseIsNotMadeUp() {
        Pace pace = pace(Speed.REAL_TIME);
        pace.awaitTurn(0);
        pace.pause();
        wall.meanwhile.add(() -> {
            wall.nowNs += 500_000_000;
            pace.resume();
        });
        pace.awaitTurn(100);
        assertThat(wall.waits).containsExactly(100L, Long.MAX_VALUE, 100L);
    }

    @Test
    void aStopEndsAWaitAndAPause() {
        Pace pace = pace(Speed.REAL_TIME);
        wall.meanwhile.add(pace::stop);
        assertThat(pace.awaitTurn(0)).isEqualTo(OptionalLong.empty());
        pace.pause();
        assertThat(pace.awaitTurn(0)).isEmpty();
    }

    @Test
    void anInterruptIsAStop() {
        Pace pace = pace(Speed.REAL_TIME);
        wall.interrupted = true;
        assertThat(pace.awaitTurn(0)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    private Pace pace(Speed speed) {
        return new Pace(speed, SLICE, wall);
    }

    private static final class Wall implements RealTime {

        private final List<Long> waits = new ArrayList<>();
        private final Deque<Runnable> meanwhile = new ArrayDeque<>();
        private long nowNs = 7_000;
        private boolean interrupted;

        @Override
        public long nowNs() {
            return nowNs;
        }

        @Override
        public void await(Condition change, long ns) throws InterruptedException {
            if (interrupted) {
                throw new InterruptedException();
            }
            waits.add(ns);
            if (meanwhile.isEmpty()) {
                assertThat(ns).as("somebody has to end the wait").isNotEqualTo(Long.MAX_VALUE);
                nowNs += ns;
            } else {
                meanwhile.remove().run();
            }
        }
    }
}
