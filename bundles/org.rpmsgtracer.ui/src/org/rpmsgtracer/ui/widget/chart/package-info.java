/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What all views with a time axis have in common: ruler, lane headers, cursor and range, gestures, tooltips, legend, and
 * asking for new pictures. It knows no trace: the charts built on it say what their lanes show.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
