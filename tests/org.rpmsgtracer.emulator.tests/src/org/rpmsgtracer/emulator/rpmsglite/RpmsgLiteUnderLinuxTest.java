/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.personality.RpmsgLite;

/** An RPMsg-Lite remote on an i.MX beside Linux: 256 descriptors at alignment 4096, the host's own buffers. */
class RpmsgLiteUnderLinuxTest {

    private final HostByHand host = new HostByHand(256, 4096, Style.WORD);
    private final List<RpmsgPort> ports = new ArrayList<>();
    private final RecordingUser echo = new RecordingUser() {
        @Override
        public void received(Endpoint at, ReceivedMessage message) {
            super.received(at, message);
            at.send(message.src(), message.payload(), Patience.WAIT, result -> {
            });
        }
    };

    @BeforeEach
    void start() {
        host.boot(new RpmsgLiteRemote(host.rtos, RpmsgLite.FREERTOS_UNDER_LINUX, ports::add, host.log));
        assertThat(ports).isEmpty();
        host.probe();
        host.onRemote(() -> ports.getLast()
                .open(new EndpointRequest("rpmsg-virtual-tty-channel-1", 30, 0xFFFF_FFFFL, true), echo));
    }

    @Test
    void announcesItsEndpointWith40BytesFromItsOwnAddress() {
        HostByHand.Taken announcement = host.take();

        assertThat(announcement.completion().lengthBytes()).isEqualTo(512);
        assertThat(HexFormat.of().formatHex(announcement.header().toBytes()))
                .isEqualTo("1e000000" + "35000000" + "00000000" + "2800" + "0000");
        assertThat(announcement.text()).isEqualTo(""
                + "72706d73672d7669727475616c2d747479" + "2d6368616e6e656c2d31" + "0000000000"
                + "1e000000" + "00000000");
    }

    @Test
    void returnsTheWholeLengthOfTheDescriptorThatLinuxWrote() {
        host.deliver(1024, 30, new byte[13]);

        assertThat(host.vring1.used(0).lengthBytes()).isEqualTo(29);
        assertThat(host.vring1.usedIdx()).isOne();
        assertThat(host.logged(RingEntry.ChainReturned.class)).filteredOn(it -> it.vring().endsWith("1"))
                .extracting(RingEntry.ChainReturned::usedIdx).containsExactly(0);
    }

    @Test
    void answersLinuxAndTellsThatItsBufferIsFree() {
        host.take();
        host.deliver(1024, 30, "hello world!".getBytes());

        assertThat(host.take().header().dst()).isEqualTo(1024);
        assertThat(echo.events).containsExactly("opened 30", "bound to 1024",
                "received 68656c6c6f20776f726c6421 from 1024");
        assertThat(host.kicks(1)).isOne();
    }

    @Test
    void leavesTheFlagsOfVring0ToBeKickedForEachReturnedBuffer() {
        host.deliver(1024, 30, new byte[1]);

        assertThat(host.vring0.usedFlags()).isZero();
        assertThat(host.vring1.usedFlags()).isZero();
    }

    @Test
    void zeroCopyMessageShowsItsIndexToLinux() {
        host.take();
        host.onRemote(() -> echo.endpoint().takeSendBuffer(Patience.WAIT, taken -> {
            taken.orElseThrow().write(0, new byte[] {1, 2, 3, 4});
            taken.orElseThrow().send(1024, 4, result -> {
            });
        }));
        host.onRemote(() -> echo.endpoint().takeSendBuffer(Patience.WAIT, taken -> taken.orElseThrow()
                .send(1024, 4, result -> {
                })));
        host.take();

        assertThat(host.take().header().reserved()).isEqualTo(131072);
    }
}
