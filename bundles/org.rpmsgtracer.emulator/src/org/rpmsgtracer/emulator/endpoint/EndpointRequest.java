/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * What a program asks for when it opens an endpoint.
 *
 * @param name      of the service, up to 31 bytes; empty for none
 * @param address   its own, or {@link RpmsgAddress#ANY} for the implementation's choice
 * @param peer      to which it sends, or {@link RpmsgAddress#ANY} if an announcement or the first message tells it
 * @param announced whether the other side is told, where the implementation leaves that to the program
 */
public record EndpointRequest(String name, long address, long peer, boolean announced) {

    /** A named service at any address, without a peer, which is announced. */
    public static EndpointRequest service(String name) {
        return new EndpointRequest(name, RpmsgAddress.ANY, RpmsgAddress.ANY, true);
    }
}
