/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The views of the workbench: each connects one widget with the shown trace. They compute nothing themselves and touch
 * neither files nor traces on the UI thread.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
