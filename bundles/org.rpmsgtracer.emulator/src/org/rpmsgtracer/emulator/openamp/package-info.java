/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The OpenAMP library (open-amp v2025.10, {@code lib/rpmsg} and {@code lib/virtio}) in the roles of host and remote,
 * with what Zephyr and NuttX put on top of it. It must not know which programs run nor how a core is booted.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.openamp;

import org.eclipse.jdt.annotation.NonNullByDefault;
