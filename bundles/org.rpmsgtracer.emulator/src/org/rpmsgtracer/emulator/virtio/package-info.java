/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What virtio software on both ends builds on: one end of a virtqueue, and the contracts of drivers and devices
 * with what offers them each other. It must not know RPMsg, nor how a remote processor is booted.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.virtio;

import org.eclipse.jdt.annotation.NonNullByDefault;
