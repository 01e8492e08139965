/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.control.Action;
import org.rpmsgtracer.emulator.control.ActionException;

/** What a person does to an emulated system that is recorded. Any thread may call; nothing here waits. */
public interface RunControl {

    /** Has the system's clock stand still, soon. */
    void pause();

    /**
     * Lets the clock of a paused system run for some time and stand still again; pauses a system that runs.
     *
     * @param machineNs 1 or more nanoseconds
     */
    void step(long machineNs);

    /** Lets the clock run on at the run's speed. */
    void resume();

    /** Whether the clock stands still, or soon will. */
    boolean paused();

    /**
     * Does something to the system, soon: at the end of the turn that it has, 100 ms of machine time or less; if it is
     * paused, when it runs again.
     *
     * @return completes when it is done; exceptionally with an {@link ActionException} if it cannot be, and cancelled if
     *         the run ended before
     */
    CompletableFuture<@Nullable Void> perform(Action action);
}
