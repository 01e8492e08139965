/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * TI's RPMsg libraries of SYS/BIOS (TI-RTOS), from OMAP4 to K3, beside Linux. It must not know programs, scenarios or
 * how the doorbells are wired.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.sysbios;

import org.eclipse.jdt.annotation.NonNullByDefault;
