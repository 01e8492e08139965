/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The commands, one class each: they parse, call and print. They must not know where standard output leads, nor how a
 * trace is stored or understood.
 */
@NonNullByDefault
package org.rpmsgtracer.cli.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
