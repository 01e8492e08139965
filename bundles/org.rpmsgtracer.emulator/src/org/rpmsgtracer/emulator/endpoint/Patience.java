/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

/** What a sender does when no buffer is free. */
public enum Patience {
    /** Waits as long as its implementation lets it: 15 s in Linux and OpenAMP, without end in RPMsg-Lite. */
    WAIT,
    /** Fails at once. */
    TRY
}
