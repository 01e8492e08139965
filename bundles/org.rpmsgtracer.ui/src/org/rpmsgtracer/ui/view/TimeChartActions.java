/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.rpmsgtracer.ui.Icon;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** The tool bar of a time view. Each of its actions also has a key in the chart. */
final class TimeChartActions {

    private TimeChartActions() {}

    /** Adds the actions of {@code chart}; they live as long as it does. */
    static void contribute(IActionBars bars, TimeChart<?, ?> chart) {
        TimeNavigator time = chart.navigator();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(follow(chart));
        tools.add(action("Show All", "Show the whole trace", Icon.FIT, time::showAll));
        tools.add(action("Zoom In", "Show less time in more detail (W)", Icon.ZOOM_IN, () -> zoom(time, 1)));
        tools.add(action("Zoom Out", "Show more time (S)", Icon.ZOOM_OUT, () -> zoom(time, -1)));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("Copy", chart::copy));
        bars.updateActionBars();
    }

    private static void zoom(TimeNavigator time, int steps) {
        time.zoomAround(time.window().middleNs(), steps);
    }

    /** A button that is down while the chart follows the newest events. */
    private static IAction follow(TimeChart<?, ?> chart) {
        TimeNavigator time = chart.navigator();
        Action action = new Action("Follow the Tail", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                time.setFollowing(isChecked());
            }
        };
        action.setToolTipText("Move along with the newest events, or freeze (Space)");
        action.setImageDescriptor(Icon.FOLLOW.descriptor());
        action.setChecked(time.following());
        TimeNavigator.Listener listener = change -> {
            if (change == TimeNavigator.Change.FOLLOWING) {
                action.setChecked(time.following());
            }
        };
        time.addListener(listener);
        chart.addDisposeListener(event -> time.removeListener(listener));
        return action;
    }

    private static IAction action(String text, String tooltip, Icon icon, Runnable does) {
        IAction action = action(text, does);
        action.setToolTipText(tooltip);
        action.setImageDescriptor(icon.descriptor());
        return action;
    }

    private static IAction action(String text, Runnable does) {
        return new Action(text) {
            @Override
            public void run() {
                does.run();
            }
        };
    }
}
