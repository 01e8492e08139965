/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;

/** A system that is recorded into a trace. One thread runs it, any thread stops it. */
interface Recording {

    /**
     * Records to the end and closes the trace. Once.
     *
     * @throws IOException if the trace cannot be written; what was flushed before can be read
     */
    void run() throws IOException;

    /** Has the run end soon. */
    void stop();
}
