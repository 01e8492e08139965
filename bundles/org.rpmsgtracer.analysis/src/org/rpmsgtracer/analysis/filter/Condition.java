/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

/** Something that holds for an event, or does not. */
@FunctionalInterface
interface Condition {

    boolean holds(Moment moment);

    default Condition and(Condition other) {
        return moment -> holds(moment) && other.holds(moment);
    }

    default Condition or(Condition other) {
        return moment -> holds(moment) || other.holds(moment);
    }

    default Condition not() {
        return moment -> !holds(moment);
    }
}
