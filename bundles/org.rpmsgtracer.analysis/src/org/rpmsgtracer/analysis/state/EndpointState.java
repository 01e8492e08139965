/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/**
 * An endpoint: an address at which a processor receives messages. The name service itself (address 53) is not listed.
 *
 * @param device    name of the virtio device through which it is reached; empty where the recording does not tell
 * @param side      the side it is on
 * @param processor name of its processor
 * @param address   its address, unsigned 32 bit
 * @param name      its service name; empty where it is not known
 * @param basis     how it is known
 * @param open      false once it was withdrawn
 */
public record EndpointState(String device, Side side, String processor, long address, String name, Basis basis,
        boolean open) {

    /** How an endpoint is known, weakest first. */
    public enum Basis {

        /** A message was sent to this address: whether anyone listens there is not known. */
        ADDRESSED,

        /** A message came from this address. */
        SENT,

        /** Its owner announced or withdrew it by name. */
        ANNOUNCED,

        /** The recorder saw it being created or destroyed. */
        RECORDED
    }
}
