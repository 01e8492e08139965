/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The resource table: what a remote processor's firmware asks for and where its virtio devices are. It must not know
 * who loads the firmware, nor follow any address that a table gives.
 */
@NonNullByDefault
package org.rpmsgtracer.protocol.remoteproc;

import org.eclipse.jdt.annotation.NonNullByDefault;
