/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a person does to a system while it runs, at once or by a script: sending, announcing, crashing, breaking. It must
 * not know how the system is put together, nor who watches it.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
