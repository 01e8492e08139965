/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.linux.device.EthernetFrame;
import org.rpmsgtracer.emulator.linux.device.NetworkInterface;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.NetPing;

/**
 * {@link NetPing} at work: the interface is set up and given its address, the peer's hardware address is asked for,
 * then requests go out at their times whether answers come or not. The lines are those of iputils.
 */
final class RunningNetPing extends RunningProcess {

    private static final long ARP_RETRY_NS = 1_000_000_000;
    private static final int ARP_TRIES = 3;

    private final NetPing program;
    private final PingStatistics statistics = new PingStatistics();
    private final long[] sentNs;
    private String peerMac = EthernetAddress.UNKNOWN;
    private long startNs;
    private int sent;
    private boolean ended;

    RunningNetPing(NetPing program, UserSpace userSpace) {
        super(userSpace);
        this.program = program;
        this.sentNs = new long[program.count() + 1];
    }

    @Override
    public void start() {
        kernel().networkInterface(program.networkInterface()).ifPresentOrElse(it -> {
            it.setUp();
            it.onFrame(bytes -> EthernetFrame.parse(bytes).ifPresent(frame -> received(it, frame)));
            startNs = nowNs();
            print("PING " + program.peerAddress() + " (" + program.peerAddress() + ") " + program.dataBytes() + "("
                    + (program.dataBytes() + IcmpEcho.HEADER_BYTES) + ") bytes of data.");
            ask(it, 1);
        }, () -> later(LOOK_NS, this::start));
    }

    private void ask(NetworkInterface network, int tries) {
        if (!peerMac.equals(EthernetAddress.UNKNOWN)) {
            return;
        }
        if (tries > ARP_TRIES) {
            print("From " + program.ownAddress() + " icmp_seq=1 Destination Host Unreachable");
            end();
            return;
        }
        ArpPacket request = new ArpPacket(ArpPacket.REQUEST, NetworkInterface.MAC_ADDRESS, program.ownAddress(),
                EthernetAddress.UNKNOWN, program.peerAddress());
        network.transmit(new EthernetFrame(EthernetFrame.BROADCAST, NetworkInterface.MAC_ADDRESS, EthernetFrame.ARP,
                request.toBytes()).toBytes());
        later(ARP_RETRY_NS, () -> ask(network, tries + 1));
    }

    private void received(NetworkInterface network, EthernetFrame frame) {
        if (finishing() || ended) {
            return;
        }
        switch (frame.etherType()) {
            case EthernetFrame.ARP -> ArpPacket.parse(frame.payload())
                    .filter(packet -> packet.operation() == ArpPacket.REPLY)
                    .filter(packet -> packet.senderIp().equals(program.peerAddress()))
                    .filter(packet -> peerMac.equals(EthernetAddress.UNKNOWN))
                    .ifPresent(packet -> {
                        peerMac = packet.senderMac();
                        later(0, () -> request(network));
                    });
            case EthernetFrame.IPV4 -> IcmpEcho.parse(frame.payload())
                    .filter(echo -> echo.type() == IcmpEcho.REPLY && echo.identifier() == process().pid())
                    .filter(echo -> echo.number() >= 1 && echo.number() <= sent)
                    .ifPresent(this::replied);
            default -> {
                // other protocols have no user here
            }
        }
    }

    private void request(NetworkInterface network) {
        sent++;
        sentNs[sent] = nowNs();
        byte[] data = new byte[program.dataBytes()];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        IcmpEcho request = new IcmpEcho(IcmpEcho.REQUEST, program.ownAddress(), program.peerAddress(),
                process().pid(), sent, data);
        network.transmit(new EthernetFrame(peerMac, NetworkInterface.MAC_ADDRESS, EthernetFrame.IPV4,
                request.toBytes()).toBytes());
        later(program.intervalNs(), sent < program.count() ? () -> request(network) : this::end);
    }

    private void replied(IcmpEcho echo) {
        long tripNs = nowNs() - sentNs[echo.number()];
        statistics.add(tripNs);
        print(echo.data().length + 8 + " bytes from " + echo.source() + ": icmp_seq=" + echo.number() + " ttl="
                + IcmpEcho.TIME_TO_LIVE + " time=" + PingStatistics.milliseconds(tripNs) + " ms");
        if (echo.number() == program.count()) {
            end();
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            print("");
            print("--- " + program.peerAddress() + " ping statistics ---");
            statistics.lines(sent, nowNs() - startNs).forEach(this::print);
        }
    }

    private long nowNs() {
        return kernel().processor().machine().nowNs();
    }
}
