/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

/** Hears that a session has news. */
@FunctionalInterface
public interface SessionListener {

    /**
     * The index grew, or the session is no longer live. Called on the session's own thread, at most some twenty times a second; must
     * return soon, must not throw, and must neither stop nor close the session: that waits for this thread.
     */
    void changed(TraceSession session);
}
