/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class TableTest {

    private final StringBuilder out = new StringBuilder();

    @Test
    void numbersStandToTheRightAndWordsToTheLeft() throws IOException {
        Table table = new Table("VRING", "SIZE", "ADDRESS");
        table.add("vdev0vring0", "256", "0x4000");
        table.add("a", "-", "0x40");
        table.writeTo(out);
        assertThat(out).hasToString("""

                VRING        SIZE  ADDRESS
                vdev0vring0   256   0x4000
                a               -     0x40
                """);
    }

    @Test
    void aTableWithoutRowsIsNotThere() throws IOException {
        new Table("VRING").writeTo(out);
        assertThat(out).isEmpty();
    }
}
