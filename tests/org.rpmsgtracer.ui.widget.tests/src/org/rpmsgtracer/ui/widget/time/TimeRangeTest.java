/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TimeRangeTest {

    @Test
    void holdsBothOfItsEnds() {
        TimeRange range = new TimeRange(10, 20);

        assertThat(range.contains(10)).isTrue();
        assertThat(range.contains(20)).isTrue();
        assertThat(range.contains(21)).isFalse();
        assertThat(range.spanNs()).isEqualTo(10);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(20, 10)).withMessageContaining("20");
    }

    @Test
    void isCutWhereItsSpanWouldOverflow() {
        assertThat(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE).spanNs()).isPositive();
    }

    @Test
    void keepsTheAnchorAtItsFractionWhenResized() {
        assertThat(new TimeRange(0, 1000).resizedAround(250, 100)).isEqualTo(new TimeRange(225, 325));
        assertThat(new TimeRange(0, 1000).resizedAround(1000, 100)).isEqualTo(new TimeRange(900, 1000));
    }

    @Test
    void takesTheNearerEndForAnAnchorOutside() {
        assertThat(new TimeRange(0, 1000).resizedAround(5000, 100)).isEqualTo(new TimeRange(900, 1000));
    }
}
