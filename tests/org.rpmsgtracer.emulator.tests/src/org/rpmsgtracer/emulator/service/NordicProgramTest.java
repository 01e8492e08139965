/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.service.NordicProgram.HciController;
import org.rpmsgtracer.emulator.service.NordicProgram.HciHost;
import org.rpmsgtracer.emulator.service.NordicProgram.SpinelDevice;
import org.rpmsgtracer.emulator.service.NordicProgram.SpinelHost;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;

/** The two cores of an nRF5340, byte by byte. */
class NordicProgramTest {

    @Test
    void hciControllerAnswersResetAndReadLocalVersion() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new HciHost(), new HciController()).run(Pair.SECOND_NS);

        assertThat(hex(pair.toRemote())).containsExactly("01030c00", "01011000");
        assertThat(hex(pair.toHost())).containsExactly("040e0401030c00", "040e0c01011000" + "0d00000df105ffff");
        assertThat(pair.hostPrinted()).containsExactly(
                "bt_hci_core: HCI: version 5.4 (0x0d) revision 0x0000, manufacturer 0x05f1",
                "bt_hci_core: LMP: version 5.4 (0x0d) subver 0xffff");
    }

    @Test
    void spinelDeviceTellsItsProtocolVersion() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new SpinelHost(), new SpinelDevice()).run(Pair.SECOND_NS);

        assertThat(hex(pair.toRemote())).containsExactly("810201");
        assertThat(hex(pair.toHost())).containsExactly("8106010403");
        assertThat(pair.hostPrinted()).containsExactly("spinel protocol version 4.3");
    }

    @Test
    void bothServicesShareOneLink() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, List.of(new HciHost(), new SpinelHost()),
                List.of(new HciController(), new SpinelDevice())).run(Pair.SECOND_NS);

        assertThat(hex(pair.toHost())).containsExactlyInAnyOrder("040e0401030c00",
                "040e0c01011000" + "0d00000df105ffff", "8106010403");
    }

    private static List<String> hex(List<byte[]> payloads) {
        return payloads.stream().map(HexFormat.of()::formatHex).toList();
    }
}
