/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The timeline: a lane for each processor and each virtqueue, and the messages between them. Frames are made off the UI
 * thread from the analysis' aggregates; it opens no trace and selects nothing outside itself.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
