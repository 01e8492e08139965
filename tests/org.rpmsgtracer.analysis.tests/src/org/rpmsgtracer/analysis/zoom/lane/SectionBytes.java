/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.rpmsgtracer.trace.store.Section;

/** The content of a section in memory, whatever it is. */
record SectionBytes(byte[] bytes, int coveredPackets) implements Section {

    static SectionBytes of(Section section) {
        byte[] bytes = new byte[(int) section.length()];
        section.read(0, bytes, 0, bytes.length);
        return new SectionBytes(bytes, section.coveredPackets());
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void read(long at, byte[] into, int offset, int length) {
        System.arraycopy(bytes, Math.toIntExact(at), into, offset, length);
    }

    @Override
    public long coveredBytes() {
        return 1;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
