/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Hides channels and endpoints that are closed. */
final class OpenOnly extends ViewerFilter {

    @Override
    public boolean select(@Nullable Viewer viewer, @Nullable Object parent, @Nullable Object element) {
        return !OpenFirst.closed(element);
    }
}
