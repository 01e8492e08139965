/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.device.EthernetFrame;
import org.rpmsgtracer.emulator.service.BoardSample.EthernetPeer;

/** {@link EthernetPeer} at work; whatever else arrives, such as the driver's first {@code hello}, has no answer. */
final class RunningEthernetPeer extends EndpointProgram {

    private final EthernetPeer program;

    RunningEthernetPeer(EthernetPeer program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
        this.program = program;
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Station(endpoint);
    }

    private Optional<byte[]> answer(EthernetFrame question) {
        return switch (question.etherType()) {
            case EthernetFrame.ARP -> ArpPacket.parse(question.payload())
                    .filter(packet -> packet.operation() == ArpPacket.REQUEST)
                    .filter(packet -> packet.targetIp().equals(program.ipAddress()))
                    .map(packet -> new ArpPacket(ArpPacket.REPLY, program.macAddress(), program.ipAddress(),
                            packet.senderMac(), packet.senderIp()).toBytes());
            case EthernetFrame.IPV4 -> IcmpEcho.parse(question.payload())
                    .filter(echo -> echo.type() == IcmpEcho.REQUEST)
                    .filter(echo -> echo.destination().equals(program.ipAddress()))
                    .map(echo -> echo.reply().toBytes());
            default -> Optional.empty();
        };
    }

    private final class Station extends Conversation {

        private Station(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            long dst = answerAddress(message);
            EthernetFrame.parse(message.payload()).ifPresent(frame -> answer(frame).ifPresent(payload -> send(dst,
                    new EthernetFrame(frame.source(), program.macAddress(), frame.etherType(), payload))));
        }

        private void send(long dst, EthernetFrame frame) {
            endpoint().send(dst, frame.toBytes(), Patience.TRY, result -> {
                if (result < 0) {
                    print("frame dropped: " + result);
                }
            });
        }
    }
}
