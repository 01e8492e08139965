/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.service.Distribution.uniform;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.log.RingEntry.ChainReturned;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.TrafficProgram;

/** The Linux sample client on the addresses of rpmsg.md section 10 leaves the bytes given there. */
class TestVectorTest {

    private static final String NAME = "rpmsg-client-sample";

    private final Run run = new Run(sample(), 1);

    @Test
    void announcementHasTheBytesOfMessage1() {
        run.until(MessageSent.class, sent -> sent.vring().equals("vdev0vring0"));

        assertThat(bytes(0x1004_2000, 56)).isEqualTo("00040000350000000000000028000000"
                + "72706d73672d636c69656e742d73616d706c6500000000000000000000000000" + "0004000000000000");
    }

    @Test
    void helloHasTheBytesOfMessage2() {
        run.until(MessageSent.class, sent -> sent.vring().equals("vdev0vring1"));

        assertThat(bytes(0x1004_4000, 28)).isEqualTo("0004000000040000000000000c000000" + "68656c6c6f20776f726c6421");
    }

    @Test
    void descriptorsHaveTheBytesGiven() {
        run.until(MessageSent.class, sent -> sent.vring().equals("vdev0vring1"));

        assertThat(bytes(0x1004_1000, 16)).as("transmit").isEqualTo("00400410000000001c00000000000100");
    }

    @Test
    void receiveDescriptorsHaveTheBytesGiven() {
        run.until(MessageSent.class, sent -> sent.vring().equals("vdev0vring0"));

        assertThat(bytes(0x1004_0000, 16)).as("receive").isEqualTo("00200410000000000002000002000100");
    }

    @Test
    void sampleClientSendsHelloHundredTimesAndTheServiceLeaves() {
        run.toEnd();

        List<MessageSent> fromHost = run.logged(MessageSent.class).stream()
                .filter(sent -> sent.vring().equals("vdev0vring1")).toList();
        assertThat(fromHost).hasSizeGreaterThan(200);
        assertThat(fromHost).extracting(sent -> sent.payload().toString()).containsOnly("68656c6c6f20776f726c6421");
        assertThat(fromHost.stream().filter(sent -> sent.header().dst() == 1024)).hasSize(100);
        assertThat(fromHost.stream().filter(sent -> sent.header().dst() == 1025)).hasSize(100);
        assertThat(run.logged(Printed.class).stream().filter(printed -> printed.line().equals("goodbye!")))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(run.logged(ChainReturned.class).stream()
                .filter(returned -> returned.vring().equals("vdev0vring1"))).hasSameSizeAs(fromHost);
    }

    private String bytes(long address, int length) {
        return HexFormat.of().formatHex(run.memory().bytes(address, length));
    }

    private static Scenario sample() {
        Scenario echo = Run.echo();
        Link link = echo.links().getFirst();
        HostSide host = new HostSide(link.host().core(), link.host().system(),
                List.of(new LinuxModule.ClientSample(NAME, 100)));
        RemoteSide remote = new RemoteSide(link.remote().core(), link.remote().system(),
                List.of(new TrafficProgram.VisitingEcho(EndpointRequest.service(NAME), 100, uniform(1000, 100_000),
                        uniform(1_000_000, 9_000_000))));
        return new Scenario("sample", "The Linux sample client.", "Bytes.", 1, OptionalLong.of(2_000_000_000L),
                echo.cores(), echo.memory(), echo.boots(),
                List.of(new Link(link.device(), host, remote, link.wiring(), link.doorbells())), List.of());
    }
}
