/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.metric;

import org.rpmsgtracer.trace.event.Direction;

/**
 * All messages from one address to another over one vring.
 *
 * @param vring     its name
 * @param direction which way they went
 * @param src       source address, unsigned 32 bit
 * @param dst       destination address, unsigned 32 bit
 * @param messages  how many
 * @param bytes     their payload bytes according to their headers
 */
public record Flow(String vring, Direction direction, long src, long dst, long messages, long bytes) {}
