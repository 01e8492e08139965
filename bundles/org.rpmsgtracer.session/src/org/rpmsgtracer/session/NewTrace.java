/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.file.Path;

import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceWriteException;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Makes a trace of others: whole, or nothing is left behind. */
final class NewTrace {

    private NewTrace() {}

    /** What fills a trace. */
    interface Content {

        void writeTo(TraceWriter writer) throws IOException;
    }

    /**
     * Writes a trace.
     *
     * @param folder must not exist or be empty; is as it was before after a failure
     */
    static void write(Path folder, TraceInfo info, Content content) throws IOException {
        NewFolder target = NewFolder.of(folder);
        try {
            fill(folder, info, content);
        } catch (IOException | RuntimeException e) {
            target.restoreAfter(e);
            throw e;
        }
    }

    private static void fill(Path folder, TraceInfo info, Content content) throws IOException {
        try (TraceWriter writer = TraceWriter.create(folder, info, TraceOptions.defaults())) {
            content.writeTo(writer);
        } catch (TraceWriteException e) {
            throw e.getCause();
        } catch (TraceReadException e) {
            throw e.getCause();
        }
    }
}
