/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the Properties view shows of model elements and messages. It knows nothing of where they were selected.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.property;

import org.eclipse.jdt.annotation.NonNullByDefault;
