/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** Lets the views follow the newest events, or freezes them. */
public final class FollowHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        TimeNavigator time = TracerPlugin.shown().time();
        time.setFollowing(!time.following());
        return null;
    }
}
