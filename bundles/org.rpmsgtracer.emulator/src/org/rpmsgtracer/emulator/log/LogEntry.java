/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.log;

/**
 * Something that the emulated software did. {@link RingEntry} and {@link StatusWritten} are what shared memory and
 * doorbells show to everybody, {@link SoftwareEntry} is known to the software alone.
 */
public sealed interface LogEntry permits RingEntry, StatusWritten, SoftwareEntry {

    /** Nanoseconds on the machine's clock. */
    long timeNs();
}
