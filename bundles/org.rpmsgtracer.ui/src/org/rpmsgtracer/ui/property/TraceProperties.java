/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.property;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The Properties view's page for our views: properties stand in the order in which they are told. */
public final class TraceProperties extends PropertySheetPage {

    public TraceProperties() {
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(@Nullable IPropertySheetEntry a, @Nullable IPropertySheetEntry b) {
                return 0;
            }
        });
    }
}
