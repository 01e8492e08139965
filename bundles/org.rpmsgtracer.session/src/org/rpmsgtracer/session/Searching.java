/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CancellationException;

import org.rpmsgtracer.trace.store.TraceOpening;

/** Lets people cancel what opens a trace, while it is searched for its packets. */
final class Searching {

    private Searching() {}

    /** The search is not the work that is reported, but ends with it. */
    static TraceOpening reportingTo(Progress progress) {
        return (doneBytes, totalBytes) -> {
            if (progress.cancelled()) {
                throw new CancellationException("cancelled after " + doneBytes + " of " + totalBytes + " bytes");
            }
        };
    }
}
