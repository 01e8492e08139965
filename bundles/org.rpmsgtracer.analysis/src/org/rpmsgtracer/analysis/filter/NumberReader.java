/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.function.LongPredicate;

/** The numbers that an event has under a name. */
@FunctionalInterface
interface NumberReader {

    /** Whether any of them passes the test; false if there is none. */
    boolean any(Moment moment, LongPredicate test);
}
