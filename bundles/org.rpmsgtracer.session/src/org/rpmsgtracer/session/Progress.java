/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

/** Hears how far long work has come and says whether it is still wanted. Called on the thread that works. */
public interface Progress {

    /** Nobody listens, nobody cancels. */
    Progress NONE = new Progress() {

        @Override
        public void report(long done, long total) {
            // nobody wants to know
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work has come.
     *
     * @param done  0..{@code total}, never less than the last time
     * @param total the same each time, at least 1
     */
    void report(long done, long total);

    /** Whether the work is to end with a {@link java.util.concurrent.CancellationException}. Asked often. */
    boolean cancelled();
}
