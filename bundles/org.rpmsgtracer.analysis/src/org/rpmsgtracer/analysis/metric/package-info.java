/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Numbers over a whole recording: how many events and messages, who spoke to whom, how well it is known.
 * It knows nothing of files, of views, or of how events were captured.
 */
@NonNullByDefault
package org.rpmsgtracer.analysis.metric;

import org.eclipse.jdt.annotation.NonNullByDefault;
