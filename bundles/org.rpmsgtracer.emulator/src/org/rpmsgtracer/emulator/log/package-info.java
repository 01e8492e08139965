/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The emulator's own record: what the emulated software did, written by it where it acts, with the machine's time. It
 * must not read shared memory, so that it can be held against what an observer of that memory sees.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
