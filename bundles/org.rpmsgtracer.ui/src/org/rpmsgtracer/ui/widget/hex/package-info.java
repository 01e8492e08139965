/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The bytes of one message as offset, hexadecimal and text. It is handed the message and knows nothing of recordings.
 */
@NonNullByDefault
package org.rpmsgtracer.ui.widget.hex;

import org.eclipse.jdt.annotation.NonNullByDefault;
