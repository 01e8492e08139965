/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Recording while many threads produce: each writes its events into a buffer of its own and never waits, one thread
 * brings them in order and gives them to the trace's writer.
 * It does not know what events mean, and no files.
 */
@NonNullByDefault
package org.rpmsgtracer.trace.recorder;

import org.eclipse.jdt.annotation.NonNullByDefault;
