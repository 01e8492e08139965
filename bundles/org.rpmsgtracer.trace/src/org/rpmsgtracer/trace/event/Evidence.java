/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/** How well the content of a recorded message is known. */
public enum Evidence {

    /** The bytes were copied, and the indices show that the sender could not change them meanwhile. */
    VERIFIED,

    /** The bytes were copied while their buffer was free to be written: they are whole as far as can be told. */
    UNVERIFIED,

    /** That there was a message follows from the indices; what it said was not seen. */
    INFERRED
}
