/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Buffer occupancy: for each virtqueue, how many messages were in flight over time, and how many can be. Frames are made
 * off the UI thread from the analysis' aggregates; it opens no trace.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.occupancy;

import org.eclipse.jdt.annotation.NonNullByDefault;
