/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How a host boots a remote processor and how both ends find their virtio devices: through a resource table with its
 * reserved memory, notify ids and device status, or at places that both know. It must not know what travels over the
 * virtqueues.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.remoteproc;

import org.eclipse.jdt.annotation.NonNullByDefault;
