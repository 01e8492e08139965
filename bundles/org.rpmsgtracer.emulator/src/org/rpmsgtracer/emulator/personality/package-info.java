/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What distinguishes one RPMsg implementation from another, as values with their sources. It must not know machines,
 * memory or how the values are used.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.personality;

import org.eclipse.jdt.annotation.NonNullByDefault;
