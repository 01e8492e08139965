/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How user space reaches RPMsg under Linux: kernel modules with the device nodes and attributes that they make, and the
 * system calls of processes on them. It must not know which programs make the calls, nor rings and buffers.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.linux.device;

import org.eclipse.jdt.annotation.NonNullByDefault;
