/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an RPMsg implementation gives to the programs of one processor, whatever implementation it is: endpoints,
 * messages and buffers. It must not know rings, systems or programs.
 */
@NonNullByDefault
package org.rpmsgtracer.emulator.endpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;
