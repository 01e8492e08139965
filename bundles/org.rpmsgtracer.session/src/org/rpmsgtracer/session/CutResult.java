/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.List;

/**
 * What was made of traces.
 *
 * @param events   events of the inputs that are in it
 * @param restated events before them that say again what stood where it begins
 * @param missing  what is not in it though it should be, and what else people have to know, one sentence each
 */
public record CutResult(long events, long restated, List<String> missing) {

    public CutResult {
        missing = List.copyOf(missing);
    }
}
