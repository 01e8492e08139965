/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.analysis.state.Side;

/**
 * The lane of a processor.
 *
 * @param name the processor's name in the recording
 * @param side its part in RPMsg
 */
public record ProcessorLane(String name, Side side) implements Lane {}
