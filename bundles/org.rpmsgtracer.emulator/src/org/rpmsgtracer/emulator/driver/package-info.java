/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The two ends of an RPMsg link as software: the virtio driver with its bus on the host, the virtio device library on
 * the remote, and the endpoints that both give to programs. It must not know which programs run, nor who watches.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.driver;

import org.eclipse.jdt.annotation.NonNullByDefault;
