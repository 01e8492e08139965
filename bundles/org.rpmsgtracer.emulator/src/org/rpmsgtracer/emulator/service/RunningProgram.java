/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

/** A program at work; its methods are called inside an effect of its processor. */
public interface RunningProgram {

    /** Opens its endpoints; called once, by {@link Programs#start}. */
    void start();

    /** Ends its traffic in good order, if it has begun, and withdraws what it announced. Once is enough. */
    void finish();

    /** Whether it was told to finish and nothing of it is open or under way any more. */
    boolean finished();
}
