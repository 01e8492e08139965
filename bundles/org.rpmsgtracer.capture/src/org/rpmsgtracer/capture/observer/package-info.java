/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Follows virtqueues and the resource table from their shared bytes alone and tells what happened as trace events.
 * It must not know where the memory comes from, who calls it and when, or where the events go.
 */
@NonNullByDefault
package org.rpmsgtracer.capture.observer;

import org.eclipse.jdt.annotation.NonNullByDefault;
