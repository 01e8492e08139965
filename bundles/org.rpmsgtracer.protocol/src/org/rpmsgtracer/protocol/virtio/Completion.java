/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

/**
 * A chain that the driver got back.
 *
 * @param head        as {@link DriverQueue#add} gave it
 * @param lengthBytes bytes the device says it wrote, 0..2^32 - 1
 */
public record Completion(int head, long lengthBytes) {}
