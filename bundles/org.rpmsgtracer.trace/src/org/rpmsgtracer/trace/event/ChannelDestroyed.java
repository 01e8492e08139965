/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * A channel was removed on a processor: a named pair of addresses, in Linux a device on the rpmsg bus.
 *
 * @param timeNs    nanoseconds on the recording's clock
 * @param processor name of the processor on whose side it stands
 * @param name      the service name
 * @param src       address on this side, unsigned 32 bit; 0xFFFFFFFF while it has none
 * @param dst       address on the other side, unsigned 32 bit
 */
public record ChannelDestroyed(long timeNs, String processor, String name, long src, long dst) implements Event {}
