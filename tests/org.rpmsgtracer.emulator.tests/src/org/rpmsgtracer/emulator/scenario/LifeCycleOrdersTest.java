/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.control.LifeCycleOrder;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.SoftwareEntry.MessageTaken;
import org.rpmsgtracer.emulator.log.SoftwareEntry.StateEntered;

/** What becomes of the echo scenario's remote when its host is told what to do with it. */
class LifeCycleOrdersTest {

    private static final long MS = 1_000_000;

    private final EmulationLog log = new EmulationLog();
    private final Emulation echo = Emulation.of(BuiltInScenarios.byName("echo").orElseThrow(), 1, log);

    LifeCycleOrdersTest() {
        echo.runUntil(500 * MS);
    }

    private void order(LifeCycleOrder order) {
        echo.order("rtos", order);
        echo.runUntil(echo.machine().nowNs() + 500 * MS);
    }

    private String state() {
        return echo.boots().getFirst().state();
    }

    private long takenByTheRemoteSince(int entries) {
        return log.entries().subList(entries, log.entries().size()).stream()
                .filter(it -> it instanceof MessageTaken taken && taken.processor().equals("rtos"))
                .count();
    }

    @Test
    void stoppedItIsOfflineAndStartedItTalksAgain() {
        order(LifeCycleOrder.STOP);
        assertThat(state()).isEqualTo("offline");
        int entries = log.entries().size();

        order(LifeCycleOrder.START);

        assertThat(state()).isEqualTo("running");
        assertThat(takenByTheRemoteSince(entries)).isPositive();
    }

    @Test
    void suspendedItTakesNothingAndResumedItGoesOn() {
        order(LifeCycleOrder.SUSPEND);
        assertThat(state()).isEqualTo("suspended");
        int asleep = log.entries().size();
        echo.runUntil(echo.machine().nowNs() + 500 * MS);
        assertThat(takenByTheRemoteSince(asleep)).isZero();

        order(LifeCycleOrder.RESUME);

        assertThat(state()).isEqualTo("running");
        assertThat(takenByTheRemoteSince(asleep)).isPositive();
    }

    @Test
    void detachedItRunsOnAndStartedItIsAttached() {
        order(LifeCycleOrder.DETACH);
        assertThat(state()).isEqualTo("detached");

        order(LifeCycleOrder.START);

        assertThat(state()).isEqualTo("attached");
        assertThat(log.entries().stream().filter(StateEntered.class::isInstance).map(StateEntered.class::cast)
                .map(StateEntered::state)).containsExactly("running", "detached", "attached");
    }

    @Test
    void anOrderThatItsStateDoesNotAllowChangesNothing() {
        order(LifeCycleOrder.RESUME);
        order(LifeCycleOrder.START);
        assertThat(state()).isEqualTo("running");
    }

    @Test
    void aCoreWithoutRemoteprocCannotBeSuspended() {
        Emulation lite = Emulation.of(BuiltInScenarios.byName("imxrt1170-freertos").orElseThrow(), 1);
        String remote = lite.boots().getFirst().processor().name();
        assertThatIllegalArgumentException().isThrownBy(() -> lite.order(remote, LifeCycleOrder.SUSPEND))
                .withMessage("core " + remote + " is booted without a remoteproc");
        assertThatIllegalArgumentException().isThrownBy(() -> lite.order("moon", LifeCycleOrder.STOP))
                .withMessageContaining("moon");
    }
}
