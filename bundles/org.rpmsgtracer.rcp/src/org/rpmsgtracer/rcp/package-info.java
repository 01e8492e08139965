/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The standalone product: what it opens when it starts. It knows nothing of views; everything that an Eclipse with the
 * plug-ins also does is in the plug-ins.
 */
@NonNullByDefault
package org.rpmsgtracer.rcp;

import org.eclipse.jdt.annotation.NonNullByDefault;
