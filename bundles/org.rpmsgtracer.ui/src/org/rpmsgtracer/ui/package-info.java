/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The plug-in in the workbench: what lives as long as it does, its perspective and its images. It knows nothing of bytes,
 * files and how anything is drawn.
 */
@NonNullByDefault
package org.rpmsgtracer.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
