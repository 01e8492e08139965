/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Headless use: the program {@code rpmsg-tracer}. It knows streams and exit statuses, and must not know what the
 * commands do.
 */
@NonNullByDefault
package org.rpmsgtracer.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
