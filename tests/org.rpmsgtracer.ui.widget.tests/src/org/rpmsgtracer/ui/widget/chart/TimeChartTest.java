/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.Pixels;
import org.rpmsgtracer.ui.widget.Recording;
import org.rpmsgtracer.ui.widget.Screen;
import org.rpmsgtracer.ui.widget.nameservice.NameServiceFrame;
import org.rpmsgtracer.ui.widget.nameservice.NameServiceWidget;
import org.rpmsgtracer.ui.widget.occupancy.OccupancyFrame;
import org.rpmsgtracer.ui.widget.occupancy.OccupancyWidget;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.style.Palette;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;
import org.rpmsgtracer.ui.widget.timeline.TimelineFrame;
import org.rpmsgtracer.ui.widget.timeline.TimelineWidget;

class TimeChartTest {

    private final Screen screen = new Screen(1000, 400, false);
    private final TimeNavigator navigator = new TimeNavigator();
    private final TraceIndex index = Recording.echo(40, 1).index();
    private final List<TimeWindow> requests = new ArrayList<>();
    private final List<Consumer<TimelineFrame>> waiting = new ArrayList<>();

    @AfterEach
    void close() {
        screen.close();
    }

    private TimelineWidget timelineWithSlowSource() {
        TimelineWidget timeline = screen.show(shell -> new TimelineWidget(shell, navigator));
        navigator.open(new TimeRange(index.startNs(), index.endNs()), false);
        timeline.setFrameSource((window, ready) -> {
            requests.add(window);
            waiting.add(ready);
        });
        return timeline;
    }

    private void answer(int request) {
        waiting.get(request).accept(TimelineFrame.of(index, requests.get(request)));
        screen.settle();
    }

    @Test
    void asksForOneAggregateAColumnOfTheWindowItShows() {
        TimelineWidget timeline = timelineWithSlowSource();

        assertThat(requests).containsExactly(new TimeWindow(navigator.window().fromNs(), navigator.window().toNs(),
                1000 - navigator.headerWidthPx()));
        assertThat(timeline.frame()).isEmpty();
    }

    @Test
    void asksAgainWhenItShowsAnotherWindowAndNotOtherwise() {
        timelineWithSlowSource();

        navigator.zoomTo(new TimeRange(1_000_000, 2_000_000));
        navigator.select(TimeSelection.at(1_500_000));
        navigator.point(OptionalLong.of(1_200_000));
        screen.settle();

        assertThat(requests).hasSize(2);
        assertThat(requests.get(1)).extracting(TimeWindow::fromNs, TimeWindow::toNs).containsExactly(1_000_000L,
                2_000_000L);
    }

    @Test
    void asksAgainForTheSameWindowWhenTheTraceGrew() {
        TimelineWidget timeline = timelineWithSlowSource();

        timeline.refresh();

        assertThat(requests).hasSize(2);
        assertThat(requests.get(1)).isEqualTo(requests.get(0));
    }

    @Test
    void paintsTheLastFrameAtItsTimesUntilTheNewOneArrives() {
        TimelineWidget timeline = timelineWithSlowSource();
        answer(0);
        long arrowNs = timeline.frame().orElseThrow().arrows().get(0).timeNs();
        navigator.zoomTo(new TimeRange(arrowNs - 100_000, arrowNs + 300_000));

        ImageData image = screen.paint(timeline);

        assertThat(timeline.frame().orElseThrow().window()).isEqualTo(requests.get(0));
        assertThat(Pixels.at(image, timeline.scale().x(arrowNs), 110))
                .isEqualTo(Palette.LIGHT.color(Role.REMOTE_TO_HOST).getRGB());
        answer(1);
        assertThat(timeline.frame().orElseThrow().window()).isEqualTo(requests.get(1));
    }

    @Test
    void takesFramesFromAnyThread() throws Exception {
        TimelineWidget timeline = timelineWithSlowSource();
        Thread worker = new Thread(() -> waiting.get(0).accept(TimelineFrame.of(index, requests.get(0))));
        worker.start();
        worker.join();

        assertThat(timeline.frame()).isEmpty();
        screen.settle();
        assertThat(timeline.frame()).isPresent();
    }

    @Test
    void dropsAFrameThatComesAfterTheAnswerToALaterRequest() {
        TimelineWidget timeline = timelineWithSlowSource();
        navigator.zoomTo(new TimeRange(1_000_000, 2_000_000));

        answer(1);
        answer(0);

        assertThat(timeline.frame().orElseThrow().window()).isEqualTo(requests.get(1));
    }

    @Test
    void dropsFramesOfTheTraceThatWasShownBefore() {
        TimelineWidget timeline = timelineWithSlowSource();
        timeline.clear();

        answer(0);
        assertThat(timeline.frame()).isEmpty();
        timeline.refresh();
        answer(1);
        assertThat(timeline.frame()).isPresent();
    }

    @Test
    void pointsAtTheTimesThatMoveUnderAPointerAtRest() {
        TimelineWidget timeline = timelineWithSlowSource();
        screen.mouse(timeline, SWT.MouseMove, 0, 0, 600, 100);
        assertThat(navigator.pointerNs()).hasValue(timeline.scale().timeAt(600));

        navigator.zoomTo(new TimeRange(1_000_000, 2_000_000));

        assertThat(navigator.pointerNs()).hasValue(timeline.scale().timeAt(600));
        screen.mouse(timeline, SWT.MouseExit, 0, 0, 600, 100);
        assertThat(navigator.pointerNs()).isEmpty();
    }

    @Test
    void ignoresFramesThatComeAfterItsEnd() {
        TimelineWidget timeline = timelineWithSlowSource();
        timeline.dispose();

        answer(0);

        assertThat(timeline.isDisposed()).isTrue();
        navigator.zoomTo(new TimeRange(1_000_000, 2_000_000));
        assertThat(requests).hasSize(1);
    }

    @Test
    void keepsColumnsOfAllChartsInLine() {
        Composite stack = screen.show(shell -> {
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout(SWT.VERTICAL));
            return parent;
        });
        TimelineWidget timeline = new TimelineWidget(stack, navigator);
        OccupancyWidget occupancy = new OccupancyWidget(stack, navigator);
        NameServiceWidget services = new NameServiceWidget(stack, navigator);
        navigator.open(new TimeRange(index.startNs(), index.endNs()), false);
        timeline.setFrameSource((window, ready) -> ready.accept(TimelineFrame.of(index, window)));
        occupancy.setFrameSource((window, ready) -> ready.accept(OccupancyFrame.of(index, window)));
        services.setFrameSource((window, ready) -> ready.accept(NameServiceFrame.of(index, window)));
        stack.layout();
        navigator.setHeaderWidthPx(240);
        navigator.select(TimeSelection.at(7_000_000));
        screen.settle();

        for (TimeChart<?, ?> chart : List.of(timeline, occupancy, services)) {
            ImageData image = screen.paint(chart);
            int x = chart.scale().x(7_000_000);
            assertThat(x).isEqualTo(timeline.scale().x(7_000_000));
            assertThat(Pixels.at(image, x, 60)).as(chart.toString())
                    .isEqualTo(Palette.LIGHT.color(Role.CURSOR).getRGB());
        }
    }

    @Test
    void saysWhyItIsEmpty() throws Exception {
        TimelineWidget timeline = timelineWithSlowSource();
        timeline.setEmptyState(new EmptyState("No trace is open",
                "Open one with File \u203a Open RPMsg Trace\u2026, or start the emulated system."));

        ImageData image = screen.save(timeline, "empty-light");

        assertThat(Pixels.colours(image)).contains(Palette.LIGHT.color(Role.TEXT).getRGB(),
                Palette.LIGHT.color(Role.TEXT_DIM).getRGB()).hasSizeGreaterThan(3);
        assertThat(Pixels.at(image, 3, 3)).isEqualTo(Palette.LIGHT.color(Role.GROUND).getRGB());
    }

    @Test
    void changesItsColoursWithTheThemeUnlessSomeoneChose() {
        TimelineWidget timeline = timelineWithSlowSource();
        answer(0);

        timeline.setBackground(new Color(0x2F, 0x2F, 0x2F));
        assertThat(ground(timeline)).isEqualTo(Palette.DARK.color(Role.HEADER_GROUND).getRGB());
        timeline.setPalette(Palette.LIGHT);
        assertThat(ground(timeline)).isEqualTo(Palette.LIGHT.color(Role.HEADER_GROUND).getRGB());
    }

    private RGB ground(TimelineWidget timeline) {
        return Pixels.at(screen.paint(timeline), 500, 398);
    }

    @Test
    void showsWhetherALiveTraceIsFollowed() throws Exception {
        TimelineWidget timeline = timelineWithSlowSource();
        answer(0);
        navigator.open(new TimeRange(index.startNs(), index.endNs()), true);
        answer(1);
        ImageData live = screen.save(timeline, "live-light");

        navigator.setFollowing(false);
        ImageData frozen = screen.save(timeline, "frozen-light");

        assertThat(Pixels.colours(live)).contains(Palette.LIGHT.color(Role.RUNNING).getRGB());
        assertThat(frozen.data).isNotEqualTo(live.data);
    }

    @Test
    void paintsWhateverIsShownAtWhateverSize() {
        long seed = 4711;
        Random random = new Random(seed);
        TimelineWidget timeline = screen.show(shell -> new TimelineWidget(shell, navigator));
        TraceIndex[] traces = {index, TraceIndex.empty(), new Recording(5, 4).index(), Recording.echo(900, 3).index()};
        for (int i = 0; i < 150; i++) {
            TraceIndex shown = traces[random.nextInt(traces.length)];
            timeline.setFrameSource((window, ready) -> ready.accept(TimelineFrame.of(shown, window)));
            if (random.nextInt(4) == 0) {
                navigator.open(new TimeRange(shown.startNs(), shown.endNs()), random.nextBoolean());
            }
            timeline.setSize(80 + random.nextInt(1000), 80 + random.nextInt(400));
            navigator.setHeaderWidthPx(random.nextInt(400));
            navigator.zoomAround(random.nextLong() >> 30, random.nextInt(60) - 30);
            screen.wheel(timeline, SWT.CTRL | SWT.SHIFT, 5, 5, random.nextInt(3) - 1);
            screen.drag(timeline, 1 + random.nextInt(3), 0, random.nextInt(1000), random.nextInt(400),
                    random.nextInt(1000), random.nextInt(400));
            screen.mouse(timeline, SWT.MouseHover, 0, 0, random.nextInt(1000), random.nextInt(400));
            timeline.redraw();
            screen.settle();
        }
        assertThat(timeline.isDisposed()).as("seed " + seed).isFalse();
    }

    @Test
    void leavesNoResourcesBehind() {
        int before = screen.shell().getDisplay().getDeviceData().objects.length;
        for (int i = 0; i < 5; i++) {
            try (Screen other = new Screen(800, 300, i % 2 == 0)) {
                TimeNavigator time = new TimeNavigator();
                time.open(new TimeRange(index.startNs(), index.endNs()), false);
                TimelineWidget timeline = other.show(shell -> new TimelineWidget(shell, time));
                timeline.setFrameSource((window, ready) -> ready.accept(TimelineFrame.of(index, window)));
                other.paint(timeline);
                timeline.setPalette(Palette.DARK);
                other.paint(timeline);
                other.mouse(timeline, SWT.MouseHover, 0, 0, 400, 250);
                other.settle();
            }
        }

        assertThat(screen.shell().getDisplay().getDeviceData().objects).hasSize(before);
    }
}
