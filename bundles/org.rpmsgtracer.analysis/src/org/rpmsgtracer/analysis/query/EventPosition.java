/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/**
 * Where an event is in a recording.
 *
 * @param timeNs      nanoseconds on the recording's clock
 * @param eventNumber its number, counted from 0
 */
public record EventPosition(long timeNs, long eventNumber) {}
