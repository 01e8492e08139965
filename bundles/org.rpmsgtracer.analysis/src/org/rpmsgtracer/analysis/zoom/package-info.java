/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Any stretch of time of any lane, summed up at the resolution of its pixels, at a cost that does not grow with the trace:
 * pyramids over the recorded events, kept beside them. It knows nothing of widgets, and files only as sections that it
 * is given.
 */
@NonNullByDefault
package org.rpmsgtracer.analysis.zoom;

import org.eclipse.jdt.annotation.NonNullByDefault;
