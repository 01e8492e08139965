/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/**
 * A named connection between one endpoint of the host and one of the remote, written as the host sees it.
 *
 * @param device name of the virtio device that carries it
 * @param name   the service name
 * @param src    address on the host, unsigned 32 bit; {@code RpmsgAddress.ANY} while it is not known
 * @param dst    address on the remote, unsigned 32 bit; {@code RpmsgAddress.ANY} while it is not known
 * @param open   false once it was withdrawn
 */
public record ChannelState(String device, String name, long src, long dst, boolean open) {

    /** The word that files and the command line use for its state: open or closed. */
    public String text() {
        return open ? "open" : "closed";
    }

    /** Its address on one side; {@code RpmsgAddress.ANY} while it is not known. */
    public long address(Side side) {
        return switch (side) {
            case HOST -> src;
            case REMOTE -> dst;
        };
    }

    ChannelState withAddress(Side side, long address) {
        return switch (side) {
            case HOST -> new ChannelState(device, name, address, dst, open);
            case REMOTE -> new ChannelState(device, name, src, address, open);
        };
    }

    ChannelState opened() {
        return new ChannelState(device, name, src, dst, true);
    }

    ChannelState closed() {
        return new ChannelState(device, name, src, dst, false);
    }
}
