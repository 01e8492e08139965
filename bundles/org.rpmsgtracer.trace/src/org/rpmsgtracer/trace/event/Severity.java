/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/** How bad a {@link Note} is. */
public enum Severity {

    /** Good to know. */
    INFO,

    /** Unusual; what was recorded around it may be incomplete. */
    WARNING,

    /** The observed data breaks the rules of its format. */
    ERROR
}
