/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One recording or one opened trace from its source to answers: capture, writing, reading, indexing, each on the thread
 * where it belongs. It knows nothing of views and of the workbench.
 */
@NonNullByDefault
package org.rpmsgtracer.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
