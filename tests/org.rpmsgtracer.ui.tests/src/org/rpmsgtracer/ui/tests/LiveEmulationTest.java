/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.session.TraceSession;
import org.rpmsgtracer.ui.ViewId;

/** An emulated system, watched while it runs. */
class LiveEmulationTest {

    @BeforeEach
    void startAfresh() throws Exception {
        Bench.startAfresh();
    }

    @Test
    void viewsMoveWithTheRunningSystemUntilTheyAreFrozen() throws Exception {
        command("org.rpmsgtracer.ui.emulate");
        Bench.waitUntil("the emulation is shown", () -> Bench.shown().session().isPresent());
        Table table = Bench.control(ViewId.MESSAGES, Table.class);

        Bench.waitUntil("messages arrive", () -> table.getItemCount() > 20);
        long before = Bench.shown().time().window().toNs();
        Bench.waitUntil("the window follows", () -> Bench.shown().time().window().toNs() > before);
        Bench.waitUntil("two seconds have passed", () -> Bench.shown().time().extent().toNs() > 2_500_000_000L);
        Bench.screenshot("live-emulation");

        command("org.rpmsgtracer.ui.follow");
        long frozen = Bench.shown().time().window().toNs();
        int listed = table.getItemCount();
        Bench.waitUntil("more messages arrive", () -> table.getItemCount() > listed);
        assertThat(Bench.shown().time().window().toNs()).isEqualTo(frozen);

        ToolItem stop = Bench.toolItem("End the recording");
        Bench.waitUntil("Stop is enabled", stop::isEnabled);
        command("org.rpmsgtracer.ui.stop");
        Bench.waitUntil("the recording ends", () -> Bench.shown().session().filter(TraceSession::live).isEmpty());
        Bench.waitUntil("Stop is disabled", () -> !stop.isEnabled());
        command("org.rpmsgtracer.ui.follow");
        assertThat(Bench.shown().time().following()).isFalse();
        assertThat(Bench.shown().session()).hasValueSatisfying(
                session -> assertThat(session.folder().resolve("metadata")).isRegularFile());
    }

    @Test
    void aRecordingCanBeOpenedAgainAndShowsTheSame() throws Exception {
        command("org.rpmsgtracer.ui.emulate");
        Table table = Bench.control(ViewId.MESSAGES, Table.class);
        Bench.waitUntil("messages arrive", () -> table.getItemCount() > 20);
        command("org.rpmsgtracer.ui.stop");
        Bench.waitUntil("the recording ends", () -> Bench.shown().session().filter(TraceSession::live).isEmpty());
        Bench.settle();
        int recorded = table.getItemCount();
        var folder = Bench.shown().session().map(TraceSession::folder).orElseThrow();
        command("org.rpmsgtracer.ui.close");
        Bench.waitUntil("the views are empty", () -> table.getItemCount() == 0);

        Bench.open(folder);

        assertThat(table.getItemCount()).isEqualTo(recorded);
    }

    private static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    }
}
