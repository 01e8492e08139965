/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What RPMsg puts into virtqueue buffers: message header, name-service announcements and addresses. It must not know
 * how buffers travel, nor what the payload of any service means.
 */
@NonNullByDefault
package org.rpmsgtracer.protocol.rpmsg;

import org.eclipse.jdt.annotation.NonNullByDefault;
