/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.OptionalInt;

/**
 * How full a virtqueue was in a window.
 *
 * @param lane         its lane
 * @param inFlight     messages published and not yet given back
 * @param capacity     the most that can be in flight: the buffers where they are known, else the ring's entries
 * @param peakInFlight the most that were in flight in the whole recording so far; empty if it shows only one instant
 */
public record OccupancyCurve(VringLane lane, PixelLevels inFlight, int capacity, OptionalInt peakInFlight) {}
