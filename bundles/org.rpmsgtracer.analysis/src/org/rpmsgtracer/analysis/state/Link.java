/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/**
 * The two processors that one virtio device connects.
 *
 * @param device name of the virtio device; empty where the recording does not tell
 * @param host   name of the processor on the host side
 * @param remote name of the processor on the remote side
 */
record Link(String device, String host, String remote) {

    String processor(Side side) {
        return switch (side) {
            case HOST -> host;
            case REMOTE -> remote;
        };
    }

    /** The processor where it takes part in several devices: {@code processor@device}. */
    String processorOnDevice(Side side) {
        return processor(side) + '@' + device;
    }
}
