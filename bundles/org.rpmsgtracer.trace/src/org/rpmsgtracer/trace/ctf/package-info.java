/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The bytes of a trace in the Common Trace Format 1.8, as {@code releng/docs/trace-format.md} lays them down: metadata,
 * packets, records and the packet index, each between values and bytes.
 * It knows no files and folders, and nothing of what becomes of a trace that is cut or damaged.
 */
@NonNullByDefault
package org.rpmsgtracer.trace.ctf;

import org.eclipse.jdt.annotation.NonNullByDefault;
