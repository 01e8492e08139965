/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.stream.Stream;

/** The rows that the laboratory promises, and the built-in scenario that stands for each. */
final class Rows {

    /** A host, a remote, a board, a way from user space or a sample service, and where it runs. */
    record Row(String row, String scenario) {}

    static final List<Row> ALL = List.of(
            new Row("host Linux virtio_rpmsg_bus", "echo"),
            new Row("host Linux imx_rpmsg", "imx8mm-pingpong"),
            new Row("host OpenAMP", "openamp-echo"),
            new Row("host RPMsg-Lite master", "imxrt1170-bare-metal"),
            new Row("host Zephyr ipc_service", "zephyr-ipc-service"),
            new Row("remote OpenAMP generic", "echo"),
            new Row("remote Zephyr with resource table", "zephyr-resource-table"),
            new Row("remote Zephyr ipc_service static vrings", "zephyr-ipc-service"),
            new Row("remote FreeRTOS with OpenAMP", "zynqmp-matrix"),
            new Row("remote FreeRTOS with RPMsg-Lite", "imx8mm-pingpong"),
            new Row("remote ThreadX with RPMsg-Lite", "imxrt1160-threadx"),
            new Row("remote Cadence XOS with RPMsg-Lite", "imxrt600-xos"),
            new Row("remote QNX with RPMsg-Lite", "imx8qm-qnx"),
            new Row("remote bare metal with RPMsg-Lite", "imxrt1170-bare-metal"),
            new Row("remote TI-RTOS on OMAP4", "omap4-galaxy-nexus"),
            new Row("remote TI PRU library", "am65x"),
            new Row("remote NuttX with ACK", "nuttx-rptun"),
            new Row("board TI OMAP4 (Galaxy Nexus)", "omap4-galaxy-nexus"),
            new Row("board TI AM65x with PRU and K3 R5", "am65x"),
            new Row("board TI AM62x with K3 R5", "am62x"),
            new Row("board STM32MP1", "stm32mp1-raw"),
            new Row("board Xilinx/AMD ZynqMP", "zynqmp-echo"),
            new Row("board NXP i.MX 7", "imx7d-string-echo"),
            new Row("board NXP i.MX 8", "imx8mm-pingpong"),
            new Row("board NXP i.MX 9 with remoteproc", "imx93-remoteproc"),
            new Row("board NXP i.MX RT", "imxrt1170-freertos"),
            new Row("board Renesas RZ/G2L", "rz-g2l"),
            new Row("board Nordic nRF5340 Bluetooth", "nrf5340-bluetooth"),
            new Row("board Nordic nRF5340 802.15.4", "nrf5340-802154"),
            new Row("board Nordic nRF5340 multiprotocol", "nrf5340-multiprotocol"),
            new Row("user space rpmsg_char", "rpmsg-char"),
            new Row("user space rpmsg_ctrl", "rpmsg-ctrl"),
            new Row("user space rpmsg_tty", "rpmsg-tty"),
            new Row("user space imx_rpmsg_tty", "imx8mm-tty"),
            new Row("user space rpmsg_pru", "am65x"),
            new Row("user space rpmsg-net", "rpmsg-net"),
            new Row("user space rpmsg-sysfs", "rpmsg-sysfs"),
            new Row("service rpmsg_client_sample", "echo"),
            new Row("service tty echo", "rpmsg-tty"),
            new Row("service echo_test on Linux", "linux-echo-test"),
            new Row("service rpc demo", "openamp-rpc"),
            new Row("service echo", "echo"),
            new Row("service ping", "zynqmp-echo"),
            new Row("service matrix multiply", "zynqmp-matrix"),
            new Row("service flood", "zynqmp-flood"),
            new Row("service nocopy", "openamp-nocopy"),
            new Row("service sample echo", "openamp-sample-echo"),
            new Row("service RPMsg-Lite ping-pong", "imxrt1170-bare-metal"),
            new Row("service RPMsg-Lite string echo", "imx7d-string-echo"),
            new Row("service Zephyr client sample", "zephyr-resource-table"),
            new Row("service Zephyr OpenAMP sample", "zephyr-openamp"),
            new Row("service Zephyr rpmsg_service", "zephyr-rpmsg-service"));

    private Rows() {}

    static Stream<String> of(String scenario) {
        return ALL.stream().filter(row -> row.scenario().equals(scenario)).map(Row::row);
    }
}
