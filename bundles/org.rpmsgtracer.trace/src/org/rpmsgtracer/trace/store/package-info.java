/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Traces on disk: recording events, reading them in order or from any place while the trace still grows, and making
 * whole what a crash left.
 * It never looks into payloads and does not know what events mean together.
 */
@NonNullByDefault
package org.rpmsgtracer.trace.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
