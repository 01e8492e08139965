/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/**
 * TI's RPMsg library for the programmable real-time units. It has ports instead of an address allocator, advances
 * {@code used.idx} before it writes the element, and asks for no kicks.
 *
 * @param announcementBytes of its name-service messages: 40, or 72 in old versions
 */
public record PruLibrary(String id, String name, String source, int announcementBytes) implements RemotePersonality {

    /** The library of the PRU software support package. */
    public static final PruLibrary CURRENT = new PruLibrary("ti-pru", "TI PRU library",
            "pru-software-support-package: lib/src/rpmsg_lib, include/pru_rpmsg.h", 40);
}
