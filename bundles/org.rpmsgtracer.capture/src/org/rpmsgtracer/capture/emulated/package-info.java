/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Captures an emulated system from outside, through the same observer that reads a real system's memory. It must not
 * ask the emulated software anything, nor read its log.
 */
@NonNullByDefault
package org.rpmsgtracer.capture.emulated;

import org.eclipse.jdt.annotation.NonNullByDefault;
