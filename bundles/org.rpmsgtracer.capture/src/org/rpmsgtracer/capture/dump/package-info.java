/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads memory images of a stopped or dead system: finds the resource table in them and recovers the state of the
 * rings and the messages still in the buffers. It must not know of traces on disk or of running systems.
 */
@NonNullByDefault
package org.rpmsgtracer.capture.dump;

import org.eclipse.jdt.annotation.NonNullByDefault;
