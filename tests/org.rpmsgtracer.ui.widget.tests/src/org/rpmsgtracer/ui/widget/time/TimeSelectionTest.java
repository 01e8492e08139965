/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeSelectionTest {

    @Test
    void keepsTheOrderInWhichItWasDrawn() {
        TimeSelection drawnBackwards = new TimeSelection(20, 10);

        assertThat(drawnBackwards.isInstant()).isFalse();
        assertThat(drawnBackwards.range()).isEqualTo(new TimeRange(10, 20));
    }

    @Test
    void movesTheNearerEndWhenExtended() {
        assertThat(new TimeSelection(10, 20).extendedTo(11)).isEqualTo(new TimeSelection(11, 20));
        assertThat(new TimeSelection(10, 20).extendedTo(30)).isEqualTo(new TimeSelection(10, 30));
    }

    @Test
    void keepsTheCursorWhenACursorIsExtended() {
        assertThat(TimeSelection.at(10).extendedTo(5)).isEqualTo(new TimeSelection(10, 5));
    }
}
