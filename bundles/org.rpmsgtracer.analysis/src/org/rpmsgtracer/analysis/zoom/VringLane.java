/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * The lane of a virtqueue.
 *
 * @param queue its number
 * @param table what its tiles hold
 */
record VringLane(int queue, VringTable.View table) {}
