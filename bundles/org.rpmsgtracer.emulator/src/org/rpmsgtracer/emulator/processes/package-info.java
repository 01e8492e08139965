/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One scenario in two processes of this computer: each runs some of its cores in real time, memory is one mapped file,
 * and doorbells and resets of cores travel over a local socket. It must not know what the cores do.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.processes;

import org.eclipse.jdt.annotation.NonNullByDefault;
