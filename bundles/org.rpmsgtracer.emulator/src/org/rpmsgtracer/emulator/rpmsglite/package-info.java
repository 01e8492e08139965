/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * NXP's RPMsg-Lite in both roles, over fixed vrings or, as remote, over those of a Linux host. It must not know
 * programs, scenarios or how the doorbells are wired.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.rpmsglite;

import org.eclipse.jdt.annotation.NonNullByDefault;
