/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

/** What a session is doing. */
public enum SessionPhase {

    /** A system is running and being recorded. */
    RECORDING,

    /** The emulated system stands still until it is resumed. */
    PAUSED,

    /** Nothing is recorded here, or no longer; all that was recorded is in the index. */
    AT_REST,

    /** Recording or reading broke off, see {@link TraceSession#failure()}. What was recorded before can be read. */
    FAILED
}
