/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The trace that the workbench shows, which part of it, and how one is opened. It knows nothing of the views that show it.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
