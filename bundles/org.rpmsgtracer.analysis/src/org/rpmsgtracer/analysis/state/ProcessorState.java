/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/**
 * A processor of the observed system.
 *
 * @param name      its name in the recording
 * @param side      its part in RPMsg
 * @param lifeCycle the remoteproc state it last entered, such as {@code running}; empty while the recording says none
 */
public record ProcessorState(String name, Side side, String lifeCycle) {}
