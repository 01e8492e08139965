/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import org.rpmsgtracer.trace.event.Direction;

/** The two ends of RPMsg: the host is the virtio driver, the remote the virtio device. */
public enum Side {

    /** The processor that owns descriptor tables and buffers, mostly the one that runs Linux. */
    HOST("host"),

    /** The processor that was started with the resource table. */
    REMOTE("remote");

    private final String text;

    Side(String text) {
        this.text = text;
    }

    /** The word that files and the command line use. */
    public String text() {
        return text;
    }

    /** The opposite end. */
    public Side other() {
        return switch (this) {
            case HOST -> REMOTE;
            case REMOTE -> HOST;
        };
    }

    /** The end that sends on a virtqueue of this direction. */
    public static Side sender(Direction direction) {
        return switch (direction) {
            case HOST_TO_REMOTE -> HOST;
            case REMOTE_TO_HOST -> REMOTE;
        };
    }
}
