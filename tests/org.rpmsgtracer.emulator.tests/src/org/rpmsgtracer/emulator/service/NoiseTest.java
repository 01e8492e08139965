/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.service.BoardSample.EthernetPeer;
import org.rpmsgtracer.emulator.service.BoardSample.PruEcho;
import org.rpmsgtracer.emulator.service.BoardSample.StRaw;
import org.rpmsgtracer.emulator.service.BoardSample.StTtyEcho;
import org.rpmsgtracer.emulator.service.BoardSample.TiPingPong;
import org.rpmsgtracer.emulator.service.LinuxModule.ClientSample;
import org.rpmsgtracer.emulator.service.LinuxModule.ImxPingPong;
import org.rpmsgtracer.emulator.service.NordicProgram.HciController;
import org.rpmsgtracer.emulator.service.NordicProgram.HciHost;
import org.rpmsgtracer.emulator.service.NordicProgram.SpinelDevice;
import org.rpmsgtracer.emulator.service.NordicProgram.SpinelHost;
import org.rpmsgtracer.emulator.service.OpenAmpSample.EchoPing;
import org.rpmsgtracer.emulator.service.OpenAmpSample.MatrixClient;
import org.rpmsgtracer.emulator.service.OpenAmpSample.MatrixServer;
import org.rpmsgtracer.emulator.service.OpenAmpSample.NoCopyEcho;
import org.rpmsgtracer.emulator.service.OpenAmpSample.NoCopyPing;
import org.rpmsgtracer.emulator.service.OpenAmpSample.RpcDemo;
import org.rpmsgtracer.emulator.service.OpenAmpSample.RpcServer;
import org.rpmsgtracer.emulator.service.OpenAmpSample.SampleEcho;
import org.rpmsgtracer.emulator.service.OpenAmpSample.SamplePing;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.StringEcho;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.service.TrafficProgram.Flood;
import org.rpmsgtracer.emulator.service.TrafficProgram.Ping;
import org.rpmsgtracer.emulator.service.TrafficProgram.Responder;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sender;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sink;
import org.rpmsgtracer.emulator.service.TrafficProgram.VisitingEcho;
import org.rpmsgtracer.emulator.service.ZephyrSample.ClientResponder;
import org.rpmsgtracer.emulator.service.ZephyrSample.Demo;
import org.rpmsgtracer.emulator.service.ZephyrSample.DemoHost;
import org.rpmsgtracer.emulator.service.ZephyrSample.DemoRemote;
import org.rpmsgtracer.emulator.service.ZephyrSample.RawResponder;
import org.rpmsgtracer.emulator.service.ZephyrSample.TtyResponder;

/** No program falls over a message that makes no sense, whatever its length and bytes. */
class NoiseTest {

    private static final long SEED = 20_261_122;
    private static final int MESSAGES = 200;
    private static final long US = 1_000;
    private static final long PAUSE_NS = 100 * US;

    static Stream<Program> programs() {
        EndpointRequest service = EndpointRequest.service("noise");
        Distribution length = Distribution.uniform(17, 496);
        Distribution time = Distribution.uniform(1, 100 * US);
        return Stream.of(new Ping(service, length, Distribution.constant(3), 2, time, time), new Echo(service),
                new VisitingEcho(service, 5, time, time),
                new Sender(service, length, Distribution.constant(3), time, time, Patience.TRY, OptionalLong.empty()),
                new Responder(service, time, Optional.of(length)),
                new Flood(service, length, Patience.TRY, OptionalLong.of(500)), new Sink(service, true),
                new EchoPing(), new NoCopyPing(), new NoCopyEcho(), new SamplePing(), new SampleEcho(),
                new MatrixClient(5), new MatrixServer(), new RpcDemo(), new RpcServer("a b c no"),
                new ClientSample(), new ImxPingPong(), new StringEcho(), new DemoHost(Demo.OPENAMP),
                new DemoRemote(Demo.RPMSG_SERVICE), new ClientResponder(), new TtyResponder(), new RawResponder(),
                new StTtyEcho(1), new StRaw(), new PruEcho(30), new TiPingPong("ti.ipc4.ping-pong", 13),
                new EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.2"), new HciHost(), new HciController(),
                new SpinelHost(), new SpinelDevice());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isSurvivedByTheRemotesProgram(Program program) {
        String name = program.endpoints().getFirst().name();
        Noise noise = new Noise(name);
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, List.of(), List.of(program), noise, port -> {
        });
        noise.processor = pair.host;
        pair.run(Pair.SECOND_NS).finishRemote().run(Pair.SECOND_NS);

        assertThat(noise.sent).as("seed %d", SEED).isPositive();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isSurvivedByTheHostsProgram(Program program) {
        String name = program.endpoints().getFirst().name();
        Noise noise = new Noise(name);
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, List.of(program), List.of(), port -> {
        }, noise);
        noise.processor = pair.remote;
        pair.run(Pair.SECOND_NS).finishHost().run(Pair.SECOND_NS);

        assertThat(noise.sent).as("seed %d", SEED).isPositive();
    }

    /** Says random things as soon as somebody listens, slowly enough that both rings never fill. */
    private static final class Noise implements Consumer<RpmsgPort>, EndpointUser {

        private final String service;
        private final Random random = new Random(SEED);
        private Processor processor;
        private int sent;

        private Noise(String service) {
            this.service = service;
        }

        @Override
        public void accept(RpmsgPort port) {
            port.open(EndpointRequest.service(service), this);
        }

        @Override
        public void bound(Endpoint endpoint) {
            say(endpoint);
        }

        @Override
        public void received(Endpoint endpoint, ReceivedMessage message) {}

        private void say(Endpoint endpoint) {
            if (sent < MESSAGES) {
                sent++;
                byte[] payload = new byte[random.nextInt(random.nextBoolean() ? 8 : 496)];
                random.nextBytes(payload);
                endpoint.send(endpoint.peer(), payload, Patience.WAIT, result -> {
                    if (result >= 0) {
                        processor.later(PAUSE_NS, () -> say(endpoint));
                    }
                });
            }
        }
    }
}
