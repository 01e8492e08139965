/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.function.Predicate;

/** The texts that an event has under a name. */
@FunctionalInterface
interface TextReader {

    /** Whether any of them passes the test; false if there is none. */
    boolean any(Moment moment, Predicate<String> test);
}
