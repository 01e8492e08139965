/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/**
 * What happened on a virtqueue in a window.
 *
 * @param lane       its lane
 * @param inFlight   messages published and not yet given back
 * @param capacity   the most that can be in flight: the buffers where they are known, else the ring's entries
 * @param messages   messages published, on each pixel
 * @param kicks      notifications from driver to device
 * @param interrupts notifications from device to driver
 * @param suppressed entries published whose reader asks not to be notified
 * @param lost       places where messages are missing from the recording
 */
public record VringActivity(VringLane lane, PixelLevels inFlight, int capacity, PixelCounts messages,
        PixelCounts kicks, PixelCounts interrupts, PixelCounts suppressed, PixelCounts lost) {}
