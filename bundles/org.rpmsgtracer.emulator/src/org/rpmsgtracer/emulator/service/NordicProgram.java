/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;

/** What the two cores of an nRF5340 say to each other: Bluetooth HCI and IEEE 802.15.4 over RPMsg. */
public sealed interface NordicProgram extends Program {

    /** Zephyr's HCI driver for IPC ({@code drivers/bluetooth/hci/ipc.c}): Reset, then Read Local Version. */
    record HciHost() implements NordicProgram {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("nrf_bt_hci"));
        }
    }

    /**
     * Zephyr's {@code hci_ipc} on the network core: answers the two commands with Command Complete and all others with
     * status Unknown HCI Command.
     */
    record HciController() implements NordicProgram {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("nrf_bt_hci"));
        }
    }

    /** The radio driver's spinel serialization on the application core: asks for the protocol version. */
    record SpinelHost() implements NordicProgram {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("nrf_802154_spinel"));
        }
    }

    /** Its other end on the network core: answers property gets, unknown ones with status Property not found. */
    record SpinelDevice() implements NordicProgram {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("nrf_802154_spinel"));
        }
    }
}
