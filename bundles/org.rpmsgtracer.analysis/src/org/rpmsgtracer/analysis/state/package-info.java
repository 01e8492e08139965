/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The observed system as it stands after a number of events: virtqueues, devices, channels and endpoints.
 * It knows nothing of files, of views, or of how events were captured.
 */
@NonNullByDefault
package org.rpmsgtracer.analysis.state;

import org.eclipse.jdt.annotation.NonNullByDefault;
