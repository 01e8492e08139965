/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Time as the time views share it: the visible window, the selection, ticks and the text of times and durations.
 * Plain Java without a display; it knows nothing of traces or of what is drawn.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
