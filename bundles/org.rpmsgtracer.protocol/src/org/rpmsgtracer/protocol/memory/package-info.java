/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Bounds-checked little-endian access to memory that another processor may write at the same time. It knows bytes and
 * addresses only and must not know what they mean.
 */
@NonNullByDefault
package org.rpmsgtracer.protocol.memory;

import org.eclipse.jdt.annotation.NonNullByDefault;
