/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.ui.widget.Pixels;
import org.rpmsgtracer.ui.widget.Recording;
import org.rpmsgtracer.ui.widget.Screen;
import org.rpmsgtracer.ui.widget.style.Palette;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

class TimelineWidgetTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 420;
    private static final int ARROWS_Y = 120;

    private final Screen screen = new Screen(WIDTH, HEIGHT, false);
    private final TimeNavigator navigator = new TimeNavigator();
    private final List<MessageRow> chosen = new ArrayList<>();
    private TimelineWidget timeline;

    @BeforeEach
    void open() {
        timeline = screen.show(shell -> new TimelineWidget(shell, navigator));
        timeline.setMessageListener(chosen::add);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void show(TraceIndex index) {
        navigator.open(new TimeRange(index.startNs(), index.endNs()), false);
        timeline.setFrameSource((window, ready) -> ready.accept(TimelineFrame.of(index, window)));
        screen.settle();
    }

    private void showTwoMessages() {
        show(new Recording(0, 8).toRemote(400_000, 0x400, 0x401, 40, 30_000).toHost(700_000, 0x401, 0x400, 17, 30_000)
                .toRemote(1_000_000, 0x400, 0x401, 1, 0).index());
    }

    private int x(long timeNs) {
        return timeline.scale().x(timeNs);
    }

    @Test
    void drawsAnArrowAtTheColumnOfItsTimeInTheColourOfItsDirection() {
        showTwoMessages();

        ImageData image = screen.paint(timeline);

        assertThat(Pixels.at(image, x(400_000), ARROWS_Y)).isEqualTo(Palette.LIGHT.color(Role.HOST_TO_REMOTE).getRGB());
        assertThat(Pixels.at(image, x(700_000), ARROWS_Y)).isEqualTo(Palette.LIGHT.color(Role.REMOTE_TO_HOST).getRGB());
        assertThat(Pixels.at(image, x(550_000), ARROWS_Y)).isEqualTo(Palette.LIGHT.color(Role.GROUND).getRGB());
    }

    @Test
    void setsTheCursorWhereTheBodyIsClicked() {
        showTwoMessages();

        screen.click(timeline, 0, x(550_000), ARROWS_Y);

        assertThat(navigator.selection()).contains(TimeSelection.at(timeline.scale().timeAt(x(550_000))));
        assertThat(chosen).isEmpty();
    }

    @Test
    void choosesAMessageWhoseArrowIsClickedAndSetsTheCursorToItsTime() {
        showTwoMessages();

        screen.click(timeline, 0, x(400_000) + 2, ARROWS_Y);

        assertThat(chosen).extracting(MessageRow::timeNs).containsExactly(400_000L);
        assertThat(navigator.selection()).contains(TimeSelection.at(400_000));
        assertThat(timeline.selectedMessage()).isEqualTo(OptionalLong.of(chosen.get(0).eventNumber()));
        assertThat(timeline.copyText()).contains("0x400 \u2192 0x401");
    }

    @Test
    void selectsTheRangeThatIsDrawn() {
        showTwoMessages();

        screen.drag(timeline, 1, 0, x(300_000), ARROWS_Y, x(600_000), ARROWS_Y + 50);

        assertThat(navigator.selection()).contains(
                new TimeSelection(timeline.scale().timeAt(x(300_000)), timeline.scale().timeAt(x(600_000))));
    }

    @Test
    void extendsTheSelectionWithShift() {
        showTwoMessages();
        navigator.select(new TimeSelection(300_000, 500_000));

        screen.click(timeline, SWT.SHIFT, x(800_000), ARROWS_Y);

        assertThat(navigator.selection()).contains(new TimeSelection(300_000, timeline.scale().timeAt(x(800_000))));
    }

    @Test
    void movesAnEdgeOfTheRangeThatIsDragged() {
        showTwoMessages();
        navigator.select(new TimeSelection(300_000, 500_000));

        screen.drag(timeline, 1, 0, x(300_000) + 1, ARROWS_Y, x(200_000), ARROWS_Y);

        assertThat(navigator.selection()).contains(new TimeSelection(timeline.scale().timeAt(x(200_000)), 500_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void pansWithTheMiddleButtonOrControl(int button) {
        showTwoMessages();
        navigator.zoomTo(new TimeRange(300_000, 700_000));
        long grabbed = timeline.scale().timeAt(800);

        screen.drag(timeline, button, button == 1 ? SWT.CTRL : 0, 800, ARROWS_Y, 600, ARROWS_Y);

        assertThat(timeline.scale().timeAt(600)).isEqualTo(grabbed);
        assertThat(navigator.window().spanNs()).isEqualTo(400_000);
        assertThat(navigator.selection()).isEmpty();
    }

    @Test
    void zoomsToTheRegionThatIsDrawnWithTheRightButton() {
        showTwoMessages();
        TimeRange region = new TimeRange(timeline.scale().timeAt(400), timeline.scale().timeAt(600));

        screen.drag(timeline, 3, 0, 600, ARROWS_Y, 400, ARROWS_Y);

        assertThat(navigator.window()).isEqualTo(region);
    }

    @Test
    void zoomsAroundThePointerWithControlAndWheel() {
        showTwoMessages();
        long pointed = timeline.scale().timeAt(500);
        long before = navigator.window().spanNs();

        screen.wheel(timeline, SWT.CTRL, 500, ARROWS_Y, 3);

        assertThat(navigator.window().spanNs()).isLessThan(before);
        assertThat(x(pointed)).isBetween(499, 501);
    }

    @Test
    void pansWithShiftAndWheel() {
        showTwoMessages();
        navigator.zoomTo(new TimeRange(300_000, 700_000));

        screen.wheel(timeline, SWT.SHIFT, 500, ARROWS_Y, -1);

        assertThat(navigator.window()).isEqualTo(new TimeRange(340_000, 740_000));
    }

    @Test
    void scrollsLanesWithTheWheelWhereTheyAreHigherThanTheView() {
        showTwoMessages();
        screen.shell().setSize(WIDTH, 150);
        screen.settle();

        screen.wheel(timeline, 0, 500, ARROWS_Y, -1);

        assertThat(timeline.getVerticalBar().getSelection()).isPositive();
        screen.wheel(timeline, 0, 500, ARROWS_Y, 1);
        assertThat(timeline.getVerticalBar().getSelection()).isZero();
    }

    @Test
    void showsAllAfterADoubleClickOnTheRuler() {
        showTwoMessages();
        TimeRange all = navigator.window();
        navigator.zoomTo(new TimeRange(300_000, 400_000));

        screen.mouse(timeline, SWT.MouseDoubleClick, 1, 0, 600, 5);

        assertThat(navigator.window()).isEqualTo(all);
    }

    @Test
    void stretchesTheWindowFromItsBeginningWhenTheRulerIsDragged() {
        showTwoMessages();
        navigator.zoomTo(new TimeRange(300_000, 700_000));
        long grabbed = timeline.scale().timeAt(700);

        screen.drag(timeline, 1, 0, 700, 5, 1000, 5);

        assertThat(navigator.window().fromNs()).isEqualTo(300_000);
        assertThat(x(grabbed)).isBetween(998, 1002);
    }

    @Test
    void zoomsToAMessageThatIsDoubleClicked() {
        showTwoMessages();

        screen.mouse(timeline, SWT.MouseDoubleClick, 1, 0, x(400_000), ARROWS_Y);

        assertThat(navigator.window().contains(400_000)).isTrue();
        assertThat(navigator.window().contains(430_000)).isTrue();
        assertThat(navigator.window().spanNs()).isLessThan(300_000);
    }

    @Test
    void widensItsHeadersWhenTheirEdgeIsDragged() {
        showTwoMessages();
        int width = navigator.headerWidthPx();

        screen.drag(timeline, 1, 0, width, ARROWS_Y, width + 60, ARROWS_Y);

        assertThat(navigator.headerWidthPx()).isEqualTo(width + 60);
        assertThat(timeline.scale().leftPx()).isEqualTo(width + 60);
    }

    @Test
    void selectsTheLaneWhoseHeaderIsClicked() {
        showTwoMessages();

        screen.click(timeline, 0, 50, HEIGHT - 60);

        assertThat(timeline.selectedLane()).get().extracting(TimelineLane::title).isEqualTo("vdev0vring1");
    }

    @Test
    void goesFromLaneToLaneWithTheArrowKeys() {
        showTwoMessages();

        screen.key(timeline, 0, SWT.ARROW_DOWN);
        assertThat(timeline.selectedLane()).get().extracting(TimelineLane::title).isEqualTo("linux");
        screen.key(timeline, 0, SWT.ARROW_DOWN);
        screen.key(timeline, 0, SWT.ARROW_DOWN);
        assertThat(timeline.selectedLane()).get().extracting(TimelineLane::title).isEqualTo("rtos");
        screen.key(timeline, SWT.CTRL, SWT.END);
        screen.key(timeline, 0, SWT.ARROW_DOWN);
        assertThat(timeline.selectedLane()).get().extracting(TimelineLane::title).isEqualTo("vdev0vring1");
        screen.key(timeline, SWT.CTRL, SWT.HOME);
        assertThat(timeline.selectedLane()).get().extracting(TimelineLane::title).isEqualTo("linux");
    }

    @Test
    void stepsFromMessageToMessageWithoutALane() {
        showTwoMessages();
        navigator.select(TimeSelection.at(0));

        screen.key(timeline, 0, SWT.ARROW_RIGHT);
        screen.key(timeline, 0, SWT.ARROW_RIGHT);
        screen.key(timeline, 0, SWT.ARROW_LEFT);
        screen.key(timeline, SWT.SHIFT, SWT.ARROW_RIGHT);

        assertThat(chosen).extracting(MessageRow::timeNs).containsExactly(400_000L, 700_000L, 400_000L);
        assertThat(navigator.selection()).contains(new TimeSelection(400_000, 700_000));
    }

    @Test
    void goesOnToWhatLiesBeyondTheLastMessageInSight() {
        showTwoMessages();
        navigator.zoomTo(new TimeRange(300_000, 500_000));
        screen.settle();
        navigator.select(TimeSelection.at(450_000));

        screen.key(timeline, 0, SWT.ARROW_RIGHT);

        assertThat(navigator.window()).isEqualTo(new TimeRange(350_000, 550_000));
        assertThat(chosen).isEmpty();
    }

    @Test
    void asksForTheNextEventOfTheSelectedLane() {
        showTwoMessages();
        List<String> asked = new ArrayList<>();
        timeline.setLaneSteps((lane, timeNs, forward, found) -> {
            asked.add(lane.name() + " " + timeNs + " " + forward);
            found.accept(timeNs + 100);
        });
        screen.key(timeline, SWT.CTRL, SWT.END);
        navigator.select(TimeSelection.at(5_000));

        screen.key(timeline, 0, SWT.ARROW_RIGHT);

        assertThat(asked).containsExactly("vdev0vring1 5000 true");
        assertThat(navigator.selection()).contains(TimeSelection.at(5_100));
    }

    @Test
    void zoomsPansAndReturnsWithLetters() {
        showTwoMessages();
        TimeRange all = navigator.window();

        screen.key(timeline, 0, 'w');
        TimeRange closer = navigator.window();
        assertThat(closer.spanNs()).isLessThan(all.spanNs());
        screen.key(timeline, 0, 'd');
        assertThat(navigator.window().fromNs()).isGreaterThan(closer.fromNs());
        screen.key(timeline, 0, 'a');
        assertThat(navigator.window()).isEqualTo(closer);
        screen.key(timeline, 0, 's');
        screen.key(timeline, 0, SWT.BS);
        assertThat(navigator.window()).isEqualTo(all);
        navigator.select(new TimeSelection(400_000, 600_000));
        screen.key(timeline, 0, 'z');
        assertThat(navigator.window()).isEqualTo(new TimeRange(400_000, 600_000));
        screen.key(timeline, 0, 'f');
        assertThat(navigator.window()).isEqualTo(new TimeRange(200_000, 800_000));
        screen.key(timeline, SWT.ALT, SWT.ARROW_LEFT);
        assertThat(navigator.window()).isEqualTo(new TimeRange(400_000, 600_000));
        screen.key(timeline, SWT.ALT, SWT.ARROW_RIGHT);
        assertThat(navigator.window()).isEqualTo(new TimeRange(200_000, 800_000));
        screen.key(timeline, 0, SWT.ESC);
        assertThat(navigator.selection()).isEmpty();
    }

    @Test
    void freezesAndFollowsALiveTraceWithSpaceAndEnd() {
        TraceIndex index = Recording.echo(40, 1).index();
        timeline.setFrameSource((window, ready) -> ready.accept(TimelineFrame.of(index, window)));
        navigator.open(new TimeRange(0, index.endNs()), true);

        screen.key(timeline, 0, ' ');
        assertThat(navigator.following()).isFalse();
        screen.key(timeline, 0, SWT.END);
        assertThat(navigator.following()).isTrue();
    }

    @Test
    void leavesKeysToOthersThatMeanNothingHere() {
        showTwoMessages();

        assertThat(screen.key(timeline, 0, 'q').doit).isTrue();
        assertThat(screen.key(timeline, SWT.CTRL, 's').doit).isTrue();
        assertThat(screen.key(timeline, 0, 'w').doit).isFalse();
    }

    @Test
    void explainsWhatIsUnderThePointer() {
        showTwoMessages();
        int before = screen.shell().getDisplay().getShells().length;

        screen.mouse(timeline, SWT.MouseHover, 0, 0, x(400_000), ARROWS_Y);
        assertThat(screen.shell().getShells()).hasSize(1);
        screen.mouse(timeline, SWT.MouseMove, 0, 0, x(400_000) + 40, ARROWS_Y);

        assertThat(screen.shell().getDisplay().getShells()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looksAsItShould(String theme) throws Exception {
        try (Screen themed = new Screen(WIDTH, HEIGHT, theme.equals("dark"))) {
            TimeNavigator time = new TimeNavigator();
            TimelineWidget widget = themed.show(shell -> new TimelineWidget(shell, time));
            TraceIndex index = Recording.echo(40, 1).index();
            time.open(new TimeRange(index.startNs(), index.endNs()), false);
            widget.setFrameSource((window, ready) -> ready.accept(TimelineFrame.of(index, window)));
            time.select(new TimeSelection(9_500_000, 14_500_000));
            ImageData all = themed.save(widget, "timeline-" + theme);
            time.zoomTo(new TimeRange(2_900_000, 4_600_000));
            themed.save(widget, "timeline-zoomed-" + theme);

            Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
            assertThat(Pixels.at(all, WIDTH / 2, HEIGHT - 2)).isEqualTo(palette.color(Role.HEADER_GROUND).getRGB());
            assertThat(Pixels.colours(all)).contains(palette.color(Role.HOST_TO_REMOTE).getRGB(),
                    palette.color(Role.REMOTE_TO_HOST).getRGB(), palette.color(Role.KICK).getRGB(),
                    palette.color(Role.INTERRUPT).getRGB(), palette.color(Role.ANNOUNCED).getRGB(),
                    palette.color(Role.WITHDRAWN).getRGB(), palette.color(Role.CURSOR).getRGB());
        }
    }
}
