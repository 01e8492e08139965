/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.analysis.state.SystemState;

/**
 * The system as it stood between two events, from which the state at a later time is found by applying the events in
 * between.
 *
 * @param timeNs    time of the last event that is in the state; -1 if there is none
 * @param nextEvent number of the first event that is not in it
 * @param state     the state; to be copied before anything is applied
 */
public record Checkpoint(long timeNs, long nextEvent, SystemState state) {}
