/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * RPMsg in the Linux kernel, host role: the virtio driver, the rpmsg core with its devices, drivers and endpoints, and
 * the name service. It must not know which programs run, where a device's registers are, nor who watches.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.linux;

import org.eclipse.jdt.annotation.NonNullByDefault;
