/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads CTF 1.8 traces that other tracers wrote, such as LTTng, barectf or babeltrace2: the metadata says what the bytes
 * mean, and what carries the names and fields of this project's events becomes such events. It does not write, and it
 * knows nothing of the layout of this project's own traces. Source of all rules: Common Trace Format 1.8.3; where that
 * leaves something open, babeltrace 2.0 decides.
 */
@NonNullByDefault
package org.rpmsgtracer.trace.foreign;

import org.eclipse.jdt.annotation.NonNullByDefault;
