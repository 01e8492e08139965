/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The name service over time: which services stood when, and who announced and withdrew them. Frames are made off the UI
 * thread from the analysis' rows; it opens no trace.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.nameservice;

import org.eclipse.jdt.annotation.NonNullByDefault;
