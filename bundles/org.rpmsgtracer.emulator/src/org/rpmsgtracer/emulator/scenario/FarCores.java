/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

/**
 * The cores of a scenario that another process runs. Here they are mere places where doorbells and resets arrive, to be
 * passed on. Called on the machine's thread.
 */
public interface FarCores {

    /** All cores are here. */
    FarCores NONE = new FarCores() {

        @Override
        public boolean has(String core) {
            return false;
        }

        @Override
        public void released(String core) {}

        @Override
        public void reset(String core) {}

        @Override
        public void rung(int doorbell, int notifyId) {}
    };

    /** Whether a core is one of them. */
    boolean has(String core);

    /** A core here has let one of them run. */
    void released(String core);

    /** A core here has put one of them into reset. */
    void reset(String core);

    /**
     * A ring arrived at one of them.
     *
     * @param doorbell its number among the machine's doorbells, which is the same in both processes
     */
    void rung(int doorbell, int notifyId);
}
