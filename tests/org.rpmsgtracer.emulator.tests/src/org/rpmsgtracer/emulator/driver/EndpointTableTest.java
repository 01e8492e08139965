/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.personality.AddressOrder;
import org.rpmsgtracer.emulator.personality.AddressRange;

class EndpointTableTest {

    @Test
    void linuxTakesTheLowestFreeAddress() {
        EndpointTable<String> table = new EndpointTable<>(new AddressRange(1024, 100, AddressOrder.LOWEST_FREE));

        assertThat(take(table, 3)).containsExactly(1024L, 1025L, 1026L);
        table.remove(1024);
        assertThat(take(table, 2)).containsExactly(1024L, 1027L);
    }

    @Test
    void openAmpGoesOnAfterTheLastAddressAndBeginsAgainAtTheEnd() {
        EndpointTable<String> table = new EndpointTable<>(new AddressRange(1024, 3, AddressOrder.ROUND_ROBIN));

        assertThat(take(table, 2)).containsExactly(1024L, 1025L);
        table.remove(1024);
        assertThat(take(table, 2)).containsExactly(1026L, 1024L);
        assertThat(table.freeAddress()).isEmpty();
    }

    @Test
    void findsWhatWasAdded() {
        EndpointTable<String> table = new EndpointTable<>(new AddressRange(1024, 3, AddressOrder.LOWEST_FREE));
        table.add(53, "name service");

        assertThat(table.at(53)).contains("name service");
        assertThat(table.remove(53)).isTrue();
        assertThat(table.remove(53)).isFalse();
        assertThat(table.at(53)).isEmpty();
    }

    private static List<Long> take(EndpointTable<String> table, int count) {
        List<Long> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long address = table.freeAddress().orElseThrow();
            table.add(address, "endpoint");
            addresses.add(address);
        }
        return addresses;
    }
}
