/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.linux.device.LinuxKernel;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;

/** Brings programs to life. */
public final class Programs {

    private Programs() {}

    /**
     * Starts a program at a link that is up; called inside an effect of the processor.
     *
     * @param port   what carries it, at one end of the link
     * @param random the program's own
     * @param log    the processor's console
     * @param endAll finishes all programs at this end, for a program that is told to do so
     * @throws IllegalArgumentException if the program needs zero copy and the port has none, or runs in user space
     */
    public static RunningProgram start(Program program, Processor processor, RpmsgPort port, RandomStream random,
            SoftwareLog log, Runnable endAll) {
        if (program.zeroCopy() && !port.zeroCopy()) {
            throw new IllegalArgumentException(program + " needs an implementation with zero copy");
        }
        Surroundings surroundings = new Surroundings(processor, port, random, log, endAll);
        RunningProgram running = switch (program) {
            case TrafficProgram traffic -> traffic(traffic, surroundings);
            case OpenAmpSample sample -> openAmp(sample, surroundings);
            case LinuxModule module -> linux(module, surroundings);
            case RpmsgLiteSample sample -> rpmsgLite(sample, surroundings);
            case ZephyrSample sample -> zephyr(sample, surroundings);
            case BoardSample sample -> board(sample, surroundings);
            case NordicProgram nordic -> nordic(nordic, surroundings);
            case UserSpaceProgram user -> throw new IllegalArgumentException(user + " needs a Linux kernel");
        };
        running.start();
        return running;
    }

    /**
     * Starts a program in user space after boot; called inside an effect of the kernel's processor.
     *
     * @param random the program's own
     * @param log    the terminal on which it prints
     */
    public static RunningProgram start(UserSpaceProgram program, LinuxKernel kernel, RandomStream random,
            SoftwareLog log) {
        RunningProcess.UserSpace userSpace = new RunningProcess.UserSpace(kernel, random, log);
        RunningProgram running = switch (program) {
            case UserSpaceProgram.Modprobe modprobe -> new RunningModprobe(modprobe, kernel);
            case UserSpaceProgram.DeviceClient client -> new RunningDeviceClient(client, userSpace);
            case UserSpaceProgram.EndpointClient client -> new RunningEndpointClient(client, userSpace);
            case UserSpaceProgram.LinuxEchoTest test -> new RunningLinuxEchoTest(test, userSpace);
            case UserSpaceProgram.NetPing ping -> new RunningNetPing(ping, userSpace);
            case UserSpaceProgram.SysfsClient client -> new RunningSysfsClient(client, userSpace);
        };
        running.start();
        return running;
    }

    private static RunningProgram traffic(TrafficProgram program, Surroundings surroundings) {
        return switch (program) {
            case TrafficProgram.Ping ping -> new RunningPing(ping, surroundings);
            case TrafficProgram.Echo echo -> new RunningEcho(echo, surroundings);
            case TrafficProgram.VisitingEcho echo -> new RunningVisitingEcho(echo, surroundings);
            case TrafficProgram.Sender sender -> new RunningSender(sender, surroundings);
            case TrafficProgram.Responder responder -> new RunningResponder(responder, surroundings);
            case TrafficProgram.Flood flood -> new RunningFlood(flood, surroundings);
            case TrafficProgram.Sink sink -> new RunningSink(sink, surroundings);
        };
    }

    private static RunningProgram openAmp(OpenAmpSample program, Surroundings surroundings) {
        return switch (program) {
            case OpenAmpSample.EchoPing ping -> new RunningEchoPing(ping, surroundings);
            case OpenAmpSample.NoCopyPing ping -> new RunningNoCopyPing(ping, surroundings);
            case OpenAmpSample.NoCopyEcho echo -> new RunningNoCopyEcho(echo, surroundings);
            case OpenAmpSample.SamplePing ping -> new RunningSamplePing(ping, surroundings);
            case OpenAmpSample.SampleEcho echo -> new RunningSampleEcho(echo, surroundings);
            case OpenAmpSample.MatrixClient client -> new RunningMatrixClient(client, surroundings);
            case OpenAmpSample.MatrixServer server -> new RunningMatrixServer(server, surroundings);
            case OpenAmpSample.RpcDemo demo -> new RunningRpcDemo(demo, surroundings);
            case OpenAmpSample.RpcServer server -> new RunningRpcServer(server, surroundings);
        };
    }

    private static RunningProgram linux(LinuxModule program, Surroundings surroundings) {
        return switch (program) {
            case LinuxModule.ClientSample sample -> new RunningClientSample(sample, surroundings);
            case LinuxModule.ImxPingPong pingPong -> new RunningImxPingPong(pingPong, surroundings);
        };
    }

    private static RunningProgram rpmsgLite(RpmsgLiteSample program, Surroundings surroundings) {
        return switch (program) {
            case RpmsgLiteSample.PingPongPrimary primary -> new RunningPingPongPrimary(primary, surroundings);
            case RpmsgLiteSample.PingPongSecondary secondary -> new RunningPingPongSecondary(secondary, surroundings);
            case RpmsgLiteSample.StringEcho echo -> new RunningStringEcho(echo, surroundings);
        };
    }

    private static RunningProgram zephyr(ZephyrSample program, Surroundings surroundings) {
        return switch (program) {
            case ZephyrSample.DemoHost host -> new RunningDemoHost(host, surroundings);
            case ZephyrSample.DemoRemote remote -> new RunningDemoRemote(remote, surroundings);
            case ZephyrSample.ClientResponder responder -> new RunningClientResponder(responder, surroundings);
            case ZephyrSample.TtyResponder responder -> ttyResponder(responder, surroundings);
            case ZephyrSample.RawResponder responder -> rawResponder(responder, surroundings);
        };
    }

    private static RunningProgram ttyResponder(ZephyrSample.TtyResponder program, Surroundings surroundings) {
        surroundings.log().print("OpenAMP[remote] Linux tty responder started");
        return new PrefixResponder(surroundings, program.endpoints().getFirst(), endpoint -> "TTY 0: ",
                new byte[PrefixResponder.WORK_BYTES]);
    }

    private static RunningProgram rawResponder(ZephyrSample.RawResponder program, Surroundings surroundings) {
        surroundings.log().print("OpenAMP[remote] Linux raw data responder started");
        byte[] work = new byte[PrefixResponder.WORK_BYTES];
        List<RunningProgram> endpoints = new ArrayList<>();
        for (EndpointRequest request : program.endpoints()) {
            endpoints.add(new PrefixResponder(surroundings, request,
                    endpoint -> Text.format("from ept 0x%04x: ", endpoint.address()), work));
        }
        return new Threads(endpoints);
    }

    private static RunningProgram board(BoardSample program, Surroundings surroundings) {
        return switch (program) {
            case BoardSample.StTtyEcho echo -> uarts(echo, surroundings);
            case BoardSample.StRaw raw -> new RunningStRaw(raw, surroundings);
            case BoardSample.PruEcho echo -> new ReturnToSender(surroundings, echo.endpoints().getFirst(),
                    Patience.TRY);
            case BoardSample.TiPingPong pingPong -> new ReturnToSender(surroundings, pingPong.endpoints().getFirst(),
                    Patience.WAIT);
            case BoardSample.EthernetPeer peer -> new RunningEthernetPeer(peer, surroundings);
        };
    }

    private static RunningProgram uarts(BoardSample.StTtyEcho program, Surroundings surroundings) {
        List<RunningProgram> uarts = new ArrayList<>();
        for (EndpointRequest request : program.endpoints()) {
            uarts.add(new RunningStTtyEcho(uarts.size(), request, surroundings));
        }
        return new Threads(uarts);
    }

    private static RunningProgram nordic(NordicProgram program, Surroundings surroundings) {
        return switch (program) {
            case NordicProgram.HciHost host -> new RunningHciHost(host, surroundings);
            case NordicProgram.HciController controller -> new RunningHciController(controller, surroundings);
            case NordicProgram.SpinelHost host -> new RunningSpinelHost(host, surroundings);
            case NordicProgram.SpinelDevice device -> new RunningSpinelDevice(device, surroundings);
        };
    }
}
