/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How people write times, sizes, addresses, ranges and occasions in scenario files and scripts, and how they are written
 * for them. It must not know the files in which they stand.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.notation;

import org.eclipse.jdt.annotation.NonNullByDefault;
