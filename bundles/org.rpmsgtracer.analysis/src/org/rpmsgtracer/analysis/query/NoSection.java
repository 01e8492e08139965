/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Objects;

import org.rpmsgtracer.trace.store.Section;

/** The section of a trace that has none: nothing is in it. */
final class NoSection implements Section {

    @Override
    public long length() {
        return 0;
    }

    @Override
    public void read(long at, byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(at, length, 0);
    }

    @Override
    public long coveredBytes() {
        return 0;
    }

    @Override
    public int coveredPackets() {
        return 0;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
