/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import org.rpmsgtracer.trace.event.Payload;

/** Looks for bytes in a payload. */
final class ByteSearch {

    private ByteSearch() {}

    static boolean contains(Payload payload, byte[] wanted) {
        for (int at = 0; at + wanted.length <= payload.size(); at++) {
            if (isAt(payload, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Payload payload, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (payload.at(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
