/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.ui.widget.style.Role;

class LifeCycleLookTest {

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGE|DRIVER|DRIVER_OK, RUNNING", "DRIVER_OK, RUNNING", "running, RUNNING",
        "ACKNOWLEDGE, STARTING",
        "RESET, SUPPRESSED", "offline, SUPPRESSED", "ACKNOWLEDGE|DRIVER|DRIVER_OK|NEEDS_RESET, LOST", "crashed, LOST",
        "something new, STARTING"})
    void showsTroubleBeforeWorkAndWorkBeforeStandstill(String state, Role role) {
        assertThat(LifeCycleLook.role(state)).isEqualTo(role);
    }
}
