/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The lanes that are many and sparse: descriptors, channels, endpoints and processors. Their events are summed up block
 * by block in a section of the trace, with a pyramid above; where a pixel begins within a block, that block is read
 * anew. It knows nothing of vring lanes, and files only as the section and the trace that it is given.
 */
@NonNullByDefault
package org.rpmsgtracer.analysis.zoom.lane;

import org.eclipse.jdt.annotation.NonNullByDefault;
