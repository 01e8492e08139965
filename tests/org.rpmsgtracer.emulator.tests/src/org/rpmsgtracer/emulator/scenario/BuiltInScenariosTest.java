/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BuiltInScenariosTest {

    @Test
    void areFoundByName() {
        assertThat(BuiltInScenarios.list()).extracting(Scenario::name).startsWith("echo").doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(BuiltInScenarios.byName("echo")).isPresent();
        assertThat(BuiltInScenarios.byName("Echo")).isEmpty();
    }

    @Test
    void sayWhatTheyRunAndWhatTheyTeach() {
        assertThat(Run.echo().systems()).containsExactly("Linux virtio_rpmsg_bus", "OpenAMP");
        assertThat(BuiltInScenarios.list()).allSatisfy(scenario -> {
            assertThat(scenario.systems()).isNotEmpty();
            assertThat(scenario.description()).endsWith(".").doesNotContain("\n");
            assertThat(scenario.teaches()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
        });
    }

    @Test
    void runWithoutEndUnlessTheyAreGivenOne() {
        assertThat(Run.echo().durationNs()).isEmpty();
        assertThat(Run.echo().lasting(5).durationNs()).hasValue(5);
        assertThatThrownBy(() -> Run.echo().lasting(-1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration -1 ns");
    }
}
