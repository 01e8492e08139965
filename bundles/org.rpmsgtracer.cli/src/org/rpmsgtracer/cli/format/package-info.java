/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How events and messages become lines of text, CSV or JSON. Must not know where they came from, nor any command.
 */
@NonNullByDefault
package org.rpmsgtracer.cli.format;

import org.eclipse.jdt.annotation.NonNullByDefault;
