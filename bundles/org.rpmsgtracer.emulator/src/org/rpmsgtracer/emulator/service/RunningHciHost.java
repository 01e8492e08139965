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
import org.rpmsgtracer.emulator.service.NordicProgram.HciHost;

/** {@link HciHost} at work; the lines are those of Zephyr's host at start, without their time. */
final class RunningHciHost extends EndpointProgram {

    RunningHciHost(HciHost program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Initialising(endpoint);
    }

    /** The version's name; numbers from 6 on, for 4.0, are one minor version each, and 5.0 follows 4.2. */
    private static String name(int version) {
        return switch (version) {
            case 6, 7, 8 -> "4." + (version - 6);
            case 9, 10, 11, 12, 13 -> "5." + (version - 9);
            default -> "unknown";
        };
    }

    private final class Initialising extends Conversation {

        private Initialising(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            send(HciPacket.RESET);
        }

        private void send(int opcode) {
            endpoint().send(endpoint().peer(), HciPacket.command(opcode), Patience.WAIT, result -> {
                if (result < 0) {
                    print("Failed to send (err " + result + ")");
                }
            });
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] packet = message.payload();
            if (HciPacket.isComplete(packet, HciPacket.RESET, 0)) {
                wake(() -> send(HciPacket.READ_LOCAL_VERSION));
            } else if (HciPacket.isComplete(packet, HciPacket.READ_LOCAL_VERSION, HciVersion.SIZE_BYTES)) {
                HciVersion version = HciVersion.read(HciPacket.parameters(packet));
                print(Text.format("bt_hci_core: HCI: version %s (0x%02x) revision 0x%04x, manufacturer 0x%04x",
                        name(version.hciVersion()), version.hciVersion(), version.hciRevision(),
                        version.manufacturer()));
                print(Text.format("bt_hci_core: LMP: version %s (0x%02x) subver 0x%04x", name(version.lmpVersion()),
                        version.lmpVersion(), version.lmpSubversion()));
            }
        }
    }
}
