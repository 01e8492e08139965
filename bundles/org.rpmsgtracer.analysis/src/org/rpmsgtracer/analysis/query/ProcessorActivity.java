/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.List;

/**
 * What a processor did in a window.
 *
 * @param lane      its lane
 * @param entries   ring entries it published, on each pixel: avail entries of its drivers, used entries of its devices
 * @param lifeCycle its states and those of the devices that it drives, at most one change a pixel for each, by subject
 *                  and then by time
 */
public record ProcessorActivity(ProcessorLane lane, PixelCounts entries, List<LifeSpan> lifeCycle) {}
