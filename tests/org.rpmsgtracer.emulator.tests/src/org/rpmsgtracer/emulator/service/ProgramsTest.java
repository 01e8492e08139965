/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.service.BoardSample.StTtyEcho;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongPrimary;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongSecondary;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.StringEcho;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.service.ZephyrSample.RawResponder;

class ProgramsTest {

    @Test
    void tellWhichEndpointsTheyOpen() {
        assertThat(new PingPongPrimary().endpoints()).extracting(EndpointRequest::address).containsExactly(40L);
        assertThat(new PingPongSecondary(true).endpoints()).extracting(EndpointRequest::address)
                .containsExactly(30L);
        assertThat(new StTtyEcho(3).endpoints()).hasSize(3).containsOnly(EndpointRequest.service("rpmsg-tty"));
        assertThat(new RawResponder().endpoints()).extracting(EndpointRequest::address)
                .containsExactly(0xFFFF_FFFFL, 1L);
    }

    @Test
    void refuseAnImplementationWithoutTheZeroCopyThatTheyNeed() {
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, List.of(new StringEcho()), List.of());

        assertThatThrownBy(() -> pair.run(1_000_000)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs an implementation with zero copy");
    }

    @Test
    void sayWhenTheirEndpointIsRefused() {
        EndpointRequest fixed = new EndpointRequest("fixed", 1030, 0xFFFF_FFFFL, true);
        Pair pair = new Pair(Host.LINUX, Remote.OPENAMP, List.of(), List.of(new Echo(fixed), new Echo(fixed)))
                .run(10_000_000);

        assertThat(pair.remotePrinted()).contains("Failed to create endpoint fixed: -2007");
    }
}
