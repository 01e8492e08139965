/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.OpenAmp.ServiceLayer;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;

/**
 * The configuration space of an RPMsg device in NuttX ({@code openamp/0002-Negotiate-individual-buffer-size-dynamically
 * .patch}), of which the host reads the buffer sizes if feature bit 2 is accepted.
 *
 * <pre>
 *  0              4              8                                                 64
 *  +--------------+--------------+--------------------------------------------------+
 *  | h2r_buf_size | r2h_buf_size | names of the processors, buffer addresses, ...   |
 *  | u32          | u32          |                                                  |
 *  +--------------+--------------+--------------------------------------------------+
 * </pre>
 */
final class NuttxConfig {

    /** VIRTIO_RPMSG_F_BUFSZ: the configuration space tells the buffer sizes. */
    static final long BUFFER_SIZES = 1L << 2;

    private static final int TO_REMOTE = 0;
    private static final int TO_HOST = 4;

    private NuttxConfig() {}

    static boolean tellsSizes(OpenAmp personality, long features) {
        return personality.services() instanceof ServiceLayer.Rptun && (features & BUFFER_SIZES) != 0;
    }

    /** Bytes of one buffer, header included, as it stands there. */
    static int toRemoteBytes(VirtioTransport device) {
        return sizeBytes(device.configWord(TO_REMOTE));
    }

    /** Bytes of one buffer, header included, as it stands there. */
    static int toHostBytes(VirtioTransport device) {
        return sizeBytes(device.configWord(TO_HOST));
    }

    private static int sizeBytes(long word) {
        return (int) Math.min(word, Integer.MAX_VALUE);
    }
}
