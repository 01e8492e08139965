/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a tooltip tells: a title and labelled values.
 *
 * @param title what is under the pointer
 * @param facts in reading order
 */
public record Details(String title, List<Fact> facts) {

    /** One labelled value. */
    public record Fact(String label, String value) {}

    public Details {
        facts = List.copyOf(facts);
    }

    public static Details of(String title) {
        return new Details(title, List.of());
    }

    /** These details and one fact more. */
    public Details with(String label, String value) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Fact(label, value));
        return new Details(title, all);
    }

    /** Everything as lines of text, labels and values separated by a tab. */
    public String text() {
        StringBuilder text = new StringBuilder(title);
        for (Fact fact : facts) {
            text.append('\n').append(fact.label()).append('\t').append(fact.value());
        }
        return text.toString();
    }
}
