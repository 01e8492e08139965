/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The split virtqueue of VIRTIO in shared memory: its layout, its two sides and the walk over its descriptor chains.
 * It must not know what the buffers carry, who the two sides are, or how a kick travels.
 */
@NonNullByDefault
package org.rpmsgtracer.protocol.virtio;

import org.eclipse.jdt.annotation.NonNullByDefault;
