/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RpmsgAddressTest {

    @Test
    void formatsInHexAndAnyByName() {
        assertThat(RpmsgAddress.format(RpmsgAddress.NAME_SERVICE)).isEqualTo("0x35");
        assertThat(RpmsgAddress.format(RpmsgAddress.FIRST_DYNAMIC)).isEqualTo("0x400");
        assertThat(RpmsgAddress.format(0)).isEqualTo("0x0");
        assertThat(RpmsgAddress.format(0xFFFF_FFFEL)).isEqualTo("0xfffffffe");
        assertThat(RpmsgAddress.format(RpmsgAddress.ANY)).isEqualTo("ANY");
    }
}
