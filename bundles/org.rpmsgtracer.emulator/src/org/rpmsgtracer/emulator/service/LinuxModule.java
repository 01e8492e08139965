/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;

/** Linux kernel modules that talk by themselves: drivers for channels of one name. */
public sealed interface LinuxModule extends Program {

    /**
     * Says hello and answers each message with another hello ({@code samples/rpmsg/rpmsg_client_sample.c}).
     *
     * @param channel {@code rpmsg-client-sample} in the sample
     * @param count   messages from the remote until it says no more, 1 or more; 100 in the sample
     */
    record ClientSample(String channel, int count) implements LinuxModule {

        /** Refuses an impossible channel and less than one message. */
        public ClientSample {
            Bounds.name("channel", channel);
            Bounds.atLeast("count", count, 1);
        }

        /** As the kernel has it. */
        public ClientSample() {
            this("rpmsg-client-sample", 100);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(channel));
        }
    }

    /**
     * Says hello, then sends a number to and fro that grows by one each time, until it is over 100 (NXP
     * {@code drivers/rpmsg/imx_rpmsg_pingpong.c}).
     */
    record ImxPingPong() implements LinuxModule {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("rpmsg-openamp-demo-channel"));
        }
    }
}
