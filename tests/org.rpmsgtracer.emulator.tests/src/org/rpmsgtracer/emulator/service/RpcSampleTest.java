/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rpmsgtracer.emulator.service.OpenAmpSample.RpcDemo;
import org.rpmsgtracer.emulator.service.OpenAmpSample.RpcServer;
import org.rpmsgtracer.emulator.service.Pair.Host;
import org.rpmsgtracer.emulator.service.Pair.Remote;
import org.rpmsgtracer.emulator.service.Pair.Systems;

/** OpenAMP's remote procedure calls. */
class RpcSampleTest {

    @Test
    void demoUsesTheHostsFilesAndTerminal() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new RpcServer("guest 30 3.14 no"), new RpcDemo())
                .run(Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).filteredOn(line -> !line.isEmpty()).containsExactly(
                "Host> Starting application...", "Host> Try to create rpmsg endpoint.",
                "Host> Successfully created rpmsg endpoint.",
                "Remote>Baremetal Remote Procedure Call (RPC) Demonstration",
                "Remote>***************************************************",
                "Remote>Rpmsg based retargetting to proxy initialized..",
                "Remote>FileIO demo ..",
                "Remote>Creating a file on host and writing to it..",
                "Remote>Opened file 'remote.file' with fd = 3",
                "Remote>Wrote to fd = 3, size = 45, content = This is a test string being written to file..",
                "Remote>Closed fd = 3",
                "Remote>Reading a file on host and displaying its contents..",
                "Remote>Opened file 'remote.file' with fd = 3",
                "Remote>Read from fd = 3, size = 45, printing contents below .. "
                        + "This is a test string being written to file..",
                "Remote>Closed fd = 3",
                "Remote>Remote firmware using scanf and printf ..",
                "Remote>Scanning user input from host..",
                "Remote>Enter name", "Remote>Enter age", "Remote>Enter value for pi",
                "Remote>User name = 'guest'", "Remote>User age = '30'",
                "Remote>User entered value of pi = '3.14'",
                "Remote>Repeat demo ? (enter yes or no) ",
                "Remote>RPC retargetting quitting ...",
                "Remote> Firmware's rpmsg-rpc-channel going down! ",
                "Host> Received termination request", "Host> ", "RPC service exiting !!",
                "Host> Destroying endpoint.", "Host> Stopping application...");
    }

    @Test
    void callsAreStructuresOfSixteenBytesAndData() {
        Pair pair = new Pair(Host.OPENAMP, Remote.OPENAMP, new RpcServer("guest 30 3.14 no"), new RpcDemo())
                .run(Pair.SECOND_NS);

        List<String> calls = pair.toHost().stream().map(HexFormat.of()::formatHex).toList();
        assertThat(calls).contains("01000000" + "41040000" + "80010000" + "0c000000" + "72656d6f74652e66696c6500",
                "02000000" + "03000000" + "00000000" + "00000000", "04000000" + "00000000" + "00040000" + "00000000");
        assertThat(calls).last().isEqualTo("06000000000000000000000000000000");
        assertThat(HexFormat.of().formatHex(pair.toRemote().getFirst())).isEqualTo("696e69745f6d736700");
    }

    @ParameterizedTest
    @EnumSource
    void demoRunsOnEverySystem(Systems systems) {
        Pair pair = systems.running(new RpcServer("a 1 2 maybe b 2 3 yes c 3 4 no"), new RpcDemo())
                .run(Pair.SECOND_NS);

        assertThat(pair.hostPrinted()).contains("Remote>Invalid option. Starting again....",
                "Remote>User name = 'b'", "Remote>User name = 'c'", "RPC service exiting !!");
    }

    @Test
    void callKeepsItsFields() {
        RpcCall call = RpcCall.parse(new RpcCall(RpcCall.WRITE, -1, 3, new byte[] {1, 2, 3}).toBytes())
                .orElseThrow();

        assertThat(call.field1()).isEqualTo(-1);
        assertThat(call.field2()).isEqualTo(3);
        assertThat(call.data()).containsExactly(1, 2, 3);
        for (int length = 0; length < 16; length++) {
            assertThat(RpcCall.parse(Arrays.copyOf(call.toBytes(), length))).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void refusesAnInputWithoutEnd() {
        assertThatThrownBy(() -> new RpcServer("x".repeat(401)))
                .hasMessage("input has 401 characters, must have 400 or fewer");
    }
}
