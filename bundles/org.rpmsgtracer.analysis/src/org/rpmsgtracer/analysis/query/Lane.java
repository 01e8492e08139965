/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/** One row of the timeline: a processor or a virtqueue. */
public sealed interface Lane permits ProcessorLane, VringLane {

    /** What people call it. */
    String name();
}
