/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceStatusTest {

    @ParameterizedTest
    @CsvSource({
        "0, RESET",
        "1, ACKNOWLEDGE",
        "3, ACKNOWLEDGE|DRIVER",
        "4, DRIVER_OK",
        "7, ACKNOWLEDGE|DRIVER|DRIVER_OK",
        "15, ACKNOWLEDGE|DRIVER|DRIVER_OK|FEATURES_OK",
        "0x47, ACKNOWLEDGE|DRIVER|DRIVER_OK|NEEDS_RESET",
        "0x80, FAILED",
        "0x34, DRIVER_OK|SUSPEND|0x20"})
    void namesTheBitsFromTheLowestOn(String status, String text) {
        assertThat(DeviceStatus.describe(Integer.decode(status))).isEqualTo(text);
    }
}
