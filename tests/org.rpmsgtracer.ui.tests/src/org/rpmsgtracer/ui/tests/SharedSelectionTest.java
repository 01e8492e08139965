/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.session.EmulatedRecording;
import org.rpmsgtracer.session.EmulationOptions;
import org.rpmsgtracer.session.Speed;
import org.rpmsgtracer.ui.ViewId;
import org.rpmsgtracer.ui.widget.nameservice.NameServiceWidget;
import org.rpmsgtracer.ui.widget.occupancy.OccupancyWidget;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;
import org.rpmsgtracer.ui.widget.timeline.TimelineWidget;

/** What is selected in one view is selected in all; a recording of two seconds is looked at. */
class SharedSelectionTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    @TempDir
    Path folder;

    @BeforeEach
    void openARecording() throws Exception {
        Bench.startAfresh();
        Path trace = folder.resolve("echo.rpmsgtrace");
        EmulatedRecording.create(new EmulationOptions(BuiltInScenarios.byName("echo").orElseThrow(), 7,
                OptionalLong.of(2_000_000_000L), Speed.MAX, trace)).run();
        Bench.open(trace);
    }

    @AfterEach
    void closeIt() {
        Bench.shown().close();
        Bench.useTheme(LIGHT);
    }

    @Test
    void aRangeDraggedInTheTimelineSelectsTheMessagesInIt() throws Exception {
        TimelineWidget timeline = Bench.control(ViewId.TIMELINE, TimelineWidget.class);
        Table table = Bench.control(ViewId.MESSAGES, Table.class);
        Rectangle area = timeline.getClientArea();
        int y = area.height / 2;

        mouse(timeline, SWT.MouseDown, 1, 0, area.width / 2, y);
        mouse(timeline, SWT.MouseMove, 0, SWT.BUTTON1, area.width / 2 + 150, y);
        mouse(timeline, SWT.MouseUp, 1, SWT.BUTTON1, area.width / 2 + 150, y);
        Bench.settle();

        TimeRange range = time().selection().map(TimeSelection::range).orElseThrow();
        assertThat(range.spanNs()).isPositive();
        int expected = Bench.shown().index().messages(range.fromNs(), range.toNs() + 1).size();
        assertThat(expected).isPositive();
        assertThat(table.getSelectionCount()).isEqualTo(expected);
    }

    @Test
    void aMessageSelectedInTheTableMovesTheCursorOfAllTimeViewsIntoSight() throws Exception {
        Table table = Bench.control(ViewId.MESSAGES, Table.class);
        time().zoomTo(new TimeRange(0, 10_000_000));

        int last = table.getItemCount() - 1;
        table.setSelection(last);
        table.notifyListeners(SWT.Selection, new Event());
        Bench.settle();

        long timeNs = Bench.shown().index().messages(0, Long.MAX_VALUE).row(last).timeNs();
        assertThat(time().selection()).contains(TimeSelection.at(timeNs));
        assertThat(time().window().contains(timeNs)).isTrue();
        TimelineWidget timeline = Bench.control(ViewId.TIMELINE, TimelineWidget.class);
        assertThat(timeline.selectedMessage()).hasValue(Bench.shown().message().orElseThrow().eventNumber());
    }

    @Test
    void selectingTheSameMessageAgainBringsTheCursorBackToIt() throws Exception {
        Table table = Bench.control(ViewId.MESSAGES, Table.class);
        table.setSelection(3);
        table.notifyListeners(SWT.Selection, new Event());
        Bench.settle();
        TimeSelection atMessage = time().selection().orElseThrow();

        time().select(TimeSelection.at(1_000_000_000L));
        table.notifyListeners(SWT.Selection, new Event());
        Bench.settle();

        assertThat(time().selection()).contains(atMessage);
    }

    @Test
    void theModelTreeShowsTheSystemAtTheCursor() throws Exception {
        Tree tree = Bench.control(ViewId.CHANNELS, Tree.class);
        long beforeAnything = Bench.shown().index().startNs();

        time().select(TimeSelection.at(beforeAnything));
        Bench.settle();
        int early = tree.getItemCount() == 0 ? 0 : countOf(tree);
        time().select(TimeSelection.at(1_900_000_000L));
        Bench.settle();

        assertThat(countOf(tree)).isGreaterThan(early);
    }

    @Test
    void zoomedInMessagesAreArrowsAndAxesOfAllTimeViewsAlign() throws Exception {
        long middle = Bench.shown().index().messages(0, Long.MAX_VALUE).row(100).timeNs();
        time().zoomTo(new TimeRange(middle - 4_000_000, middle + 8_000_000));
        Bench.settle();

        TimelineWidget timeline = Bench.control(ViewId.TIMELINE, TimelineWidget.class);
        OccupancyWidget occupancy = Bench.control(ViewId.OCCUPANCY, OccupancyWidget.class);
        assertThat(occupancy.scale().x(middle)).isEqualTo(timeline.scale().x(middle));
        assertThat(Files.size(Bench.screenshot("zoomed-in"))).isPositive();

        NameServiceWidget services = Bench.control(ViewId.NAME_SERVICE, NameServiceWidget.class);
        time().showAll();
        Bench.settle();
        assertThat(services.scale().x(middle)).isEqualTo(timeline.scale().x(middle));
        assertThat(services.frame().orElseThrow().lanes()).isNotEmpty();
        Bench.screenshot("name-service");
    }

    @Test
    void theDarkThemeReachesAllViews() throws Exception {
        Bench.useTheme(DARK);
        long middle = Bench.shown().index().messages(0, Long.MAX_VALUE).row(100).timeNs();
        time().zoomTo(new TimeRange(middle - 4_000_000, middle + 8_000_000));
        Bench.shown().select(Bench.shown().index().messages(0, Long.MAX_VALUE).row(101));
        Bench.settle();

        Bench.screenshot("dark");
        TimelineWidget timeline = Bench.control(ViewId.TIMELINE, TimelineWidget.class);
        assertThat(timeline.getBackground().getRGB().getHSB()[2]).isLessThan(0.5f);
    }

    private static TimeNavigator time() {
        return Bench.shown().time();
    }

    private static int countOf(Tree tree) {
        int count = tree.getItemCount();
        for (var item : tree.getItems()) {
            count += item.getItemCount();
        }
        return count;
    }

    private static void mouse(TimelineWidget timeline, int type, int button, int stateMask, int x, int y) {
        Event event = new Event();
        event.button = button;
        event.count = 1;
        event.stateMask = stateMask;
        event.x = x;
        event.y = y;
        timeline.notifyListeners(type, event);
    }
}
