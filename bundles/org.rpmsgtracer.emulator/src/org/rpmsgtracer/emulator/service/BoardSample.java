/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Collections;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** What the vendors of boards give as examples for the remote processor. */
public sealed interface BoardSample extends Program {

    /**
     * STM32CubeMP1 {@code OpenAMP_TTY_echo}: virtual UARTs that send each text back.
     *
     * @param uarts how many, 1..32, as many as rpmsg_tty has terminals; 2 in the example
     */
    record StTtyEcho(int uarts) implements BoardSample {

        private static final int MOST_UARTS = 32;

        /** Refuses less than one UART and more than rpmsg_tty serves. */
        public StTtyEcho {
            Bounds.within("uarts", uarts, 1, MOST_UARTS);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return Collections.nCopies(uarts, EndpointRequest.service("rpmsg-tty"));
        }
    }

    /** STM32CubeMP1 {@code OpenAMP_raw}: answers Linux's sample client with numbered hellos and a goodbye. */
    record StRaw() implements BoardSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("rpmsg-client-sample"));
        }
    }

    /**
     * TI PRU software support package {@code PRU_RPMsg_Echo_Interrupt}: sends each message back to its sender.
     *
     * @param port its address, 30 on PRU 0 and 31 on PRU 1
     */
    record PruEcho(long port) implements BoardSample {

        /** Refuses an impossible port. */
        public PruEcho {
            Bounds.address("port", port);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(new EndpointRequest("rpmsg-pru", port, RpmsgAddress.ANY, true));
        }
    }

    /**
     * TI's IPC ping-pong of SYS/BIOS and the MCU+ SDK: sends each message back to its sender.
     *
     * @param service {@code ti.ipc4.ping-pong} for a kernel client, {@code rpmsg_chrdev} for user space
     * @param address 13 for the first and 14 for the second in the MCU+ SDK
     */
    record TiPingPong(String service, long address) implements BoardSample {

        /** Refuses an impossible name or address. */
        public TiPingPong {
            Bounds.name("service", service);
            Bounds.address("address", address);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(new EndpointRequest(service, address, RpmsgAddress.ANY, true));
        }
    }

    /**
     * The other end of Linux's {@code rpmsg-net}: a station that answers ARP requests and ICMP echo requests. One
     * Ethernet frame without its check sequence is one message.
     *
     * @param macAddress six bytes in lower-case hexadecimal, such as 02:fc:fc:fc:fc:02
     * @param ipAddress  four numbers, such as 192.168.10.2
     */
    record EthernetPeer(String macAddress, String ipAddress) implements BoardSample {

        /** Refuses what is no address. */
        public EthernetPeer {
            EthernetAddress.check("macAddress", macAddress);
            InternetAddress.check("ipAddress", ipAddress);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("rpmsg-enet"));
        }
    }
}
