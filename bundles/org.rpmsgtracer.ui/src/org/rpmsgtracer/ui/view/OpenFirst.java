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
import org.rpmsgtracer.model.VirtioDevice;

/**
 * Devices come before processors, as what most people look for are their vrings and channels; channels and endpoints
 * that are closed come behind those that stand. Everything else keeps the model's order.
 */
final class OpenFirst extends ViewerComparator {

    @Override
    public int compare(@Nullable Viewer viewer, @Nullable Object a, @Nullable Object b) {
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(@Nullable Object element) {
        return element instanceof VirtioDevice ? 0 : closed(element) ? 2 : 1;
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
