/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Brings the EMF model of a traced system to what analysis says about an instant. Must not know where the state came
 * from, nor who shows the model.
 */
@NonNullByDefault
package org.rpmsgtracer.model.convert;

import org.eclipse.jdt.annotation.NonNullByDefault;
