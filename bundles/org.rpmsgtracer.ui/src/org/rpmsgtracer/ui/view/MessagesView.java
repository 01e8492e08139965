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
import org.rpmsgtracer.ui.Icon;
import org.rpmsgtracer.ui.TracerPlugin;
import org.rpmsgtracer.ui.property.TraceProperties;

/** The messages of the shown trace as a table, and what the selected one says. */
public final class MessagesView extends ViewPart {

    private @Nullable MessagesPane pane;

    @Override
    public void createPartControl(Composite parent) {
        MessagesPane created = new MessagesPane(parent, TracerPlugin.shown(), this::setContentDescription);
        getSite().setSelectionProvider(created.selection());
        getViewSite().getActionBars().getToolBarManager().add(onlyRange(created));
        pane = created;
    }

    @Override
    public void setFocus() {
        MessagesPane shown = pane;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public <T> @Nullable T getAdapter(Class<@NonNull T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(new TraceProperties()) : super.getAdapter(adapter);
    }

    private static IAction onlyRange(MessagesPane pane) {
        Action action = new Action("Only the Selected Range", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                pane.setOnlyRange(isChecked());
            }
        };
        action.setToolTipText("List only the messages of the time range that is selected");
        action.setImageDescriptor(Icon.FILTER.descriptor());
        return action;
    }
}
