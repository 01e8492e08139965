/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Filter expressions: which events people want to see, and which event is the one that a flight recorder waits for.
 * It knows events and the state that they leave, and nothing of files, of lists, or of who records.
 */
@NonNullByDefault
package org.rpmsgtracer.analysis.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
