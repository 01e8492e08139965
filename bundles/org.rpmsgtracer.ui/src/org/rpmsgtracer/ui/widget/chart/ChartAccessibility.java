/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.StringJoiner;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/** What assistive tools read of a chart: its name, and as its value the selected lane and times. */
@NonNullByDefault({}) // SWT does not say whether its listeners get null
final class ChartAccessibility {

    private final TimeChart<?, ?> chart;

    ChartAccessibility(TimeChart<?, ?> chart) {
        this.chart = chart;
    }

    void listen() {
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = chart.name();
            }
        });
        chart.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CANVAS;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value();
            }
        });
    }

    private String value() {
        StringJoiner value = new StringJoiner(", ");
        chart.selectedLane().ifPresent(lane -> {
            value.add(lane.title());
            lane.details().forEach(value::add);
        });
        chart.navigator().selection().ifPresent(selection -> {
            value.add("T1 " + chart.format().instant(selection.t1Ns()));
            if (!selection.isInstant()) {
                value.add("T2 " + chart.format().instant(selection.t2Ns()));
                value.add("length " + TimeFormat.duration(selection.range().spanNs()));
            }
        });
        return value.toString();
    }
}
