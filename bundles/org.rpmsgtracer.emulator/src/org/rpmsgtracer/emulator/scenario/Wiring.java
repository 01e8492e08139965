/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.OptionalLong;

import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.emulator.personality.StaticVrings;

/** How the two ends of a link know where their vrings and buffers are. */
public sealed interface Wiring {

    /**
     * From an entry of the resource table in the firmware that the remote core is booted with.
     *
     * @param vdev index among the table's virtio devices, 0 for the first
     */
    record TableEntry(int vdev) implements Wiring {}

    /**
     * Both ends were built with the same constants; there is no resource table.
     *
     * @param num           descriptors of each vring, a power of two
     * @param align         of the used rings in bytes, a power of two
     * @param vring0Address of the vring to the host
     * @param vring1Address of the vring from the host
     * @param bufferAddress of all buffers, both directions in one block
     * @param statusAddress of the byte by which the host says that it is ready, if there is one
     * @param buffers       of each direction, at most {@code num}
     * @param bufferBytes   of one buffer, header included
     */
    record FixedVrings(int num, int align, LayoutRule rule, long vring0Address, long vring1Address, long bufferAddress,
            OptionalLong statusAddress, int buffers, int bufferBytes) implements Wiring {

        /** Where the two ends of a link between systems built on OpenAMP or Linux compute it to be. */
        public static FixedVrings of(StaticVrings vrings) {
            return new FixedVrings(vrings.num(), vrings.align(), LayoutRule.LINUX, vrings.vring0Address(),
                    vrings.vring1Address(), vrings.bufferAddress(), vrings.statusAddress(), vrings.num(),
                    vrings.bufferBytes());
        }

        /**
         * Where RPMsg-Lite puts it.
         *
         * @param base RPMSG_LITE_SHMEM_BASE
         * @param num  RL_BUFFER_COUNT
         */
        public static FixedVrings of(RpmsgLitePlatform platform, long base, int num, int bufferBytes) {
            return new FixedVrings(num, platform.align(), LayoutRule.RPMSG_LITE, base,
                    platform.vring1Address(base, num), platform.bufferAddress(base, num), OptionalLong.empty(), num,
                    bufferBytes);
        }
    }
}
