/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** The examples of RPMsg-Lite (NXP mcuxsdk-examples, {@code multicore_examples}). */
public sealed interface RpmsgLiteSample extends Program {

    /** Where it talks. */
    EndpointRequest endpoint();

    @Override
    default List<EndpointRequest> endpoints() {
        return List.of(endpoint());
    }

    /** {@code rpmsg_lite_pingpong}, the primary core: sends 0, then each received number plus one, until over 100. */
    record PingPongPrimary(EndpointRequest endpoint) implements RpmsgLiteSample {

        /** Refuses an impossible endpoint. */
        public PingPongPrimary {
            Bounds.endpoint(endpoint);
        }

        /** From address 40 to the secondary core's 30, as the example has it. */
        public PingPongPrimary() {
            this(new EndpointRequest("rpmsg-openamp-demo-channel", 40, RpmsgAddress.ANY, false));
        }
    }

    /**
     * {@code rpmsg_lite_pingpong_rtos} and {@code rpmsg_lite_pingpong_rtos_linux}, the secondary core: comes a second
     * after the link and sends each received number back plus one, until over 100.
     *
     * @param greeted         whether it waits for a hello first, as it does with Linux
     * @param announceDelayNs from the link to its announcement, 0 ns..100 days; 1 s in the example
     */
    record PingPongSecondary(EndpointRequest endpoint, boolean greeted, long announceDelayNs)
            implements RpmsgLiteSample {

        /** Refuses an impossible endpoint and a negative delay. */
        public PingPongSecondary {
            Bounds.endpoint(endpoint);
            Bounds.wait("announceDelayNs", announceDelayNs);
        }

        /** At address 30 after a second, as the examples have it. */
        public PingPongSecondary(boolean greeted) {
            this(new EndpointRequest("rpmsg-openamp-demo-channel", 30, RpmsgAddress.ANY, true), greeted,
                    1_000_000_000);
        }
    }

    /** {@code rpmsg_lite_str_echo_rtos}: prints each text and sends it back without a copy in the library. */
    record StringEcho(EndpointRequest endpoint) implements RpmsgLiteSample {

        /** Refuses an impossible endpoint. */
        public StringEcho {
            Bounds.endpoint(endpoint);
        }

        /** At address 30, for the tty driver of NXP's Linux. */
        public StringEcho() {
            this(new EndpointRequest("rpmsg-virtual-tty-channel-1", 30, RpmsgAddress.ANY, true));
        }

        @Override
        public boolean zeroCopy() {
            return true;
        }
    }
}
