/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

/** Hears of services that no endpoint here waits for ({@code rpmsg_ns_bind_cb}). */
@FunctionalInterface
interface ServiceListener {

    /** Nobody listens: the announcement has no effect. */
    ServiceListener NONE = (name, address) -> {
    };

    void announced(String name, long address);
}
