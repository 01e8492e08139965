/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Whole systems as data, and the emulation that runs one of them. It must not know who watches.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;
