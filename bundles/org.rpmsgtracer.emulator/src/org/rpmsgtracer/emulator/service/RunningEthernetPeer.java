/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.BoardSample.EthernetPeer;

/** {@link EthernetPeer} at work; whatever else arrives, such as the driver's first {@code hello}, has no answer. */
final class RunningEthernetPeer extends EndpointProgram {

    private final byte[] mac;
    private final byte[] ip;

    RunningEthernetPeer(EthernetPeer program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
        this.mac = EthernetAddress.parse(program.macAddress());
        this.ip = InternetAddress.parse(program.ipAddress());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Station(endpoint);
    }

    private final class Station extends Conversation {

        private Station(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] frame = message.payload();
            if (EthernetFrame.isArp(frame, EthernetFrame.ARP_REQUEST, ip)) {
                answer(message, EthernetFrame.arp(EthernetFrame.ARP_REPLY, mac, ip, EthernetFrame.arpSenderMac(frame),
                        EthernetFrame.arpSenderIp(frame)));
            } else if (EthernetFrame.isEcho(frame, EthernetFrame.ECHO_REQUEST, ip)) {
                answer(message, EthernetFrame.echo(EthernetFrame.ECHO_REPLY, mac, ip, EthernetFrame.sourceMac(frame),
                        EthernetFrame.sourceIp(frame), EthernetFrame.echoIdentifier(frame),
                        EthernetFrame.echoNumber(frame), EthernetFrame.echoData(frame)));
            }
        }

        private void answer(ReceivedMessage message, byte[] frame) {
            endpoint().send(answerAddress(message), frame, Patience.TRY, result -> {
                if (result < 0) {
                    print("frame dropped: " + result);
                }
            });
        }
    }
}
