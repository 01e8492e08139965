/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui;

import java.util.List;

/** Identifiers of the views, as {@code plugin.xml} declares them. */
public final class ViewId {

    public static final String TIMELINE = "org.rpmsgtracer.ui.view.timeline";
    public static final String OCCUPANCY = "org.rpmsgtracer.ui.view.occupancy";
    public static final String NAME_SERVICE = "org.rpmsgtracer.ui.view.nameservice";
    public static final String CHANNELS = "org.rpmsgtracer.ui.view.channels";
    public static final String MESSAGES = "org.rpmsgtracer.ui.view.messages";

    /** All of them. */
    public static final List<String> ALL = List.of(TIMELINE, OCCUPANCY, NAME_SERVICE, CHANNELS, MESSAGES);

    private ViewId() {}
}
