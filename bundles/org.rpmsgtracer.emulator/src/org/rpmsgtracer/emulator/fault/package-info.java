/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What can go wrong on an asymmetric system, when, and how it is brought about: at doorbells, in shared memory, in the
 * software of one end. It must not know which RPMsg implementation it hits.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
