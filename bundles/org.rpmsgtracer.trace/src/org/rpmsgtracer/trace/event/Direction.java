/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * Which way a virtqueue carries messages. The first vring of an RPMsg device carries remote to host, the second host
 * to remote (Linux {@code virtio_rpmsg_bus.c}: {@code input} and {@code output}).
 */
public enum Direction {

    /** The driver (host) fills buffers: a message is published by an avail-ring entry. */
    HOST_TO_REMOTE("host-to-remote"),

    /** The device (remote) fills buffers that the driver provided: a message is published by a used-ring entry. */
    REMOTE_TO_HOST("remote-to-host");

    private final String text;

    Direction(String text) {
        this.text = text;
    }

    /** The word that files and the command line use. */
    public String text() {
        return text;
    }
}
