/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What menus, tool bars and keys call. A handler finds out what is meant and hands it on; it knows nothing of views.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
