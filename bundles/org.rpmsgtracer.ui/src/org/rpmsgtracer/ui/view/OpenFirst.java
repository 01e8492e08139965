/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.rpmsgtracer.model.Channel;
import org.rpmsgtracer.model.Endpoint;
import org.rpmsgtracer.model.OpenState;

/** Keeps the model's order, but for channels and endpoints that are closed: they come behind those that stand. */
final class OpenFirst extends ViewerComparator {

    @Override
    public int compare(@Nullable Viewer viewer, @Nullable Object a, @Nullable Object b) {
        return Boolean.compare(closed(a), closed(b));
    }

    /** True for channels and endpoints that stood once. */
    static boolean closed(@Nullable Object element) {
        return switch (element) {
            case Channel channel -> channel.getState() == OpenState.CLOSED;
            case Endpoint endpoint -> endpoint.getState() == OpenState.CLOSED;
            case null, default -> false;
        };
    }
}
