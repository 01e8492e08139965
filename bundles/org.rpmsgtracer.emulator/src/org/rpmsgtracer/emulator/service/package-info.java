/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The programs at the endpoints: what an RPMsg application sends, answers, and when it comes and goes. It must not know
 * rings, doorbells or the implementation that carries its messages; only processes in user space know that theirs is
 * Linux.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.service;

import org.eclipse.jdt.annotation.NonNullByDefault;
