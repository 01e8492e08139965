/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Optional;
import java.util.OptionalInt;

import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;
import org.rpmsgtracer.emulator.linux.RpmsgVirtioDevice;

/** The endpoint devices of a kernel and their numbers, shared by rpmsg_char and rpmsg_ctrl. */
final class CharacterDevices {

    /** Minor numbers end at 2^20. */
    private static final int MOST = 1 << 20;

    private final LinuxKernel kernel;
    private final IdAllocator ids = new IdAllocator(MOST);

    CharacterDevices(LinuxKernel kernel) {
        this.kernel = kernel;
    }

    /** Makes {@code /dev/rpmsgN}, for a channel's own endpoint or for one that each open makes. */
    Optional<EndpointDevice> add(RpmsgVirtioDevice parent, ChannelInfo channel, Optional<RpmsgEndpoint> own) {
        OptionalInt id = ids.take();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        EndpointDevice device = new EndpointDevice(kernel, parent, channel, own, id.getAsInt());
        String folder = "/sys/class/rpmsg/" + device.name() + "/";
        kernel.addNode("/dev/" + device.name(), device);
        kernel.addNode(folder + "name", AttributeFile.readOnly(() -> channel.name() + "\n"));
        kernel.addNode(folder + "src", AttributeFile.readOnly(() -> (int) channel.src() + "\n"));
        kernel.addNode(folder + "dst", AttributeFile.readOnly(() -> (int) channel.dst() + "\n"));
        device.onDestroy(() -> {
            kernel.removeNode("/dev/" + device.name());
            kernel.removeNode(folder + "name");
            kernel.removeNode(folder + "src");
            kernel.removeNode(folder + "dst");
            ids.giveBack(id.getAsInt());
        });
        return Optional.of(device);
    }

    int error() {
        return ids.error();
    }
}
