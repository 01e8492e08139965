/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The vocabulary of a recording: what can happen on a virtqueue, a channel or a processor, one record per kind.
 * It knows nothing of how events are stored, who saw them, or what they mean together.
 */
@NonNullByDefault
package org.rpmsgtracer.trace.event;

import org.eclipse.jdt.annotation.NonNullByDefault;
