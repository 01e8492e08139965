/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

/**
 * Name and addresses of a channel or endpoint ({@code struct rpmsg_channel_info}).
 *
 * @param name up to 31 bytes
 * @param src  the local address, or ANY
 * @param dst  the remote address, or ANY
 */
public record ChannelInfo(String name, long src, long dst) {}
