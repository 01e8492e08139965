/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective <em>RPMsg Tracing</em>: time views above each other in the middle, what stands beside them. */
public final class TracingPerspective implements IPerspectiveFactory {

    public static final String ID = "org.rpmsgtracer.ui.perspective";

    private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String editors = layout.getEditorArea();

        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors);
        left.addView(ViewId.CHANNELS);
        left.addView(PROJECT_EXPLORER);
        IFolderLayout leftBottom = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.5f, "left");
        leftBottom.addView(IPageLayout.ID_PROP_SHEET);

        layout.createFolder("timeline", IPageLayout.TOP, 0.5f, editors).addView(ViewId.TIMELINE);
        IFolderLayout overTime = layout.createFolder("overTime", IPageLayout.BOTTOM, 0.47f, "timeline");
        overTime.addView(ViewId.OCCUPANCY);
        overTime.addView(ViewId.NAME_SERVICE);
        IFolderLayout messages = layout.createFolder("messages", IPageLayout.BOTTOM, 0.48f, "overTime");
        messages.addView(ViewId.MESSAGES);
        messages.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);

        for (String view : ViewId.ALL) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(ID);
    }
}
