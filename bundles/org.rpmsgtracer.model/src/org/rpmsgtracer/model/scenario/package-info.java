/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Scenario files: from {@code .amp} files to the emulator's scenarios and back. Its callers see no EMF, and it must not
 * know what runs the scenarios.
 */
@NonNullByDefault
package org.rpmsgtracer.model.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;
