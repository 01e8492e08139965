/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

/** One entry of a resource table. */
public sealed interface ResourceEntry
        permits Carveout, DeviceMemory, TraceBuffer, VirtioDevice, VendorResource, UnknownResource {

    /** Where the entry's type word lies, from the start of the table. */
    long offset();
}
