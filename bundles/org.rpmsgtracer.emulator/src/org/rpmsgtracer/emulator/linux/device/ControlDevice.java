/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgVirtioDevice;

/**
 * {@code /dev/rpmsg_ctrlN} (Linux 6.12 {@code drivers/rpmsg/rpmsg_ctrl.c}): makes endpoint devices and channels. The
 * endpoint devices go with it, channels stay.
 */
final class ControlDevice implements FileNode, OpenFile {

    private final LinuxKernel kernel;
    private final RpmsgVirtioDevice device;
    private final int id;
    private final List<EndpointDevice> made = new ArrayList<>();
    private boolean removed;

    ControlDevice(LinuxKernel kernel, RpmsgVirtioDevice device, int id) {
        this.kernel = kernel;
        this.device = device;
        this.id = id;
    }

    int id() {
        return id;
    }

    String path() {
        return "/dev/rpmsg_ctrl" + id;
    }

    void remove() {
        removed = true;
        made.forEach(EndpointDevice::destroy);
    }

    @Override
    public Opening open(UserProcess process, int flags) {
        return Opening.of(this);
    }

    @Override
    public int ioctl(long request, long value, byte[] memory) {
        Optional<ChannelInfo> channel = EndpointInfo.parse(memory);
        if (channel.isEmpty()) {
            return -Errno.EFAULT;
        }
        if (removed) {
            return -Errno.ENXIO;
        }
        if (request == Ioctl.RPMSG_CREATE_EPT_IOCTL) {
            return createEndpoint(channel.get());
        }
        if (request == Ioctl.RPMSG_CREATE_DEV_IOCTL) {
            return createChannel(channel.get());
        }
        return request == Ioctl.RPMSG_RELEASE_DEV_IOCTL ? releaseChannel(channel.get()) : -Errno.EINVAL;
    }

    @Override
    public void read(int count, ReadResult result) {
        result.returned(-Errno.EINVAL, new byte[0]);
    }

    @Override
    public void write(byte[] bytes, IntConsumer result) {
        result.accept(-Errno.EINVAL);
    }

    @Override
    public void release() {}

    private int createEndpoint(ChannelInfo channel) {
        CharacterDevices characterDevices = kernel.characterDevices();
        Optional<EndpointDevice> endpoint = characterDevices.add(device, channel, Optional.empty());
        endpoint.ifPresent(made::add);
        return endpoint.isPresent() ? 0 : characterDevices.error();
    }

    private int createChannel(ChannelInfo channel) {
        if (device.createChannel(channel).isEmpty()) {
            kernel.log().print("failed to create " + channel.name() + " channel");
            return -Errno.ENXIO;
        }
        return 0;
    }

    private int releaseChannel(ChannelInfo channel) {
        int error = device.releaseChannel(channel);
        if (error != 0) {
            kernel.log().print("failed to release " + channel.name() + " channel (" + error + ")");
        }
        return error;
    }
}
