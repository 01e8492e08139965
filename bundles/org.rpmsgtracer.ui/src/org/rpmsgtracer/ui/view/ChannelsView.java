/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.rpmsgtracer.ui.Icon;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.property.TraceProperties;

/** The model of the shown trace as a tree, at the cursor or at the newest event. */
public final class ChannelsView extends ViewPart {

    private @Nullable ChannelsTree tree;

    @Override
    public void createPartControl(Composite parent) {
        ChannelsTree created = new ChannelsTree(parent, TracerPlugin.shown(), this::setContentDescription);
        getSite().setSelectionProvider(created.viewer());
        getViewSite().getActionBars().getToolBarManager().add(openOnly(created));
        tree = created;
    }

    private static IAction openOnly(ChannelsTree tree) {
        Action action = new Action("Only What Is Open", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tree.setOnlyOpen(isChecked());
            }
        };
        action.setToolTipText("Hide channels and endpoints that are closed");
        action.setImageDescriptor(Icon.FILTER.descriptor());
        return action;
    }

    @Override
    public void setFocus() {
        ChannelsTree shown = tree;
        if (shown != null) {
            shown.viewer().getControl().setFocus();
        }
    }

    @Override
    public <T> @Nullable T getAdapter(Class<@NonNull T> adapter) {
        ChannelsTree shown = tree;
        if (adapter == IPropertySheetPage.class && shown != null) {
            PropertySheetPage page = new TraceProperties();
            shown.onUpdate(() -> refresh(page));
            return adapter.cast(page);
        }
        return super.getAdapter(adapter);
    }

    /** The values of the selected element change with time though the selection stays. */
    private static void refresh(PropertySheetPage page) {
        if (page.getControl() != null && !page.getControl().isDisposed()) {
            page.refresh();
        }
    }
}
