/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The looks that all widgets share: colours by role for light and dark, hatching, fonts. It knows no data and no widget.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.style;

import org.eclipse.jdt.annotation.NonNullByDefault;
