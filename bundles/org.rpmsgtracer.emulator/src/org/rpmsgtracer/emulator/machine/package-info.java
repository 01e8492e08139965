/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The hardware of an asymmetric system without what makes it special: a virtual clock, processors, shared memory,
 * doorbells. It must not know virtio, RPMsg or which software runs.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.machine;

import org.eclipse.jdt.annotation.NonNullByDefault;
