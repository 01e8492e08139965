/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.Pixels;
import org.rpmsgtracer.ui.widget.Recording;
import org.rpmsgtracer.ui.widget.Screen;
import org.rpmsgtracer.ui.widget.chart.LevelScale;
import org.rpmsgtracer.ui.widget.style.Palette;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

class OccupancyWidgetTest {

    /** Three of eight buffers are out from 300 to 500 us, one until 600 us. */
    private final TraceIndex index = new Recording(0, 8).toRemote(300_000, 1, 2, 3, 200_000)
            .toRemote(300_000, 1, 2, 3, 200_000).toRemote(300_000, 1, 2, 3, 300_000).toRemote(1_000_000, 1, 2, 3, 0)
            .index();

    @Test
    void hasALaneForEachVirtqueue() {
        OccupancyFrame frame = OccupancyFrame.of(index, new TimeWindow(0, 1_000_000, 1000));

        assertThat(frame.lanes()).extracting(OccupancyLane::title).containsExactly("vdev0vring0", "vdev0vring1");
        assertThat(frame.lanes().get(1).details()).containsExactly("linux \u2192 rtos", "\u2264 3 of 8 in view",
                "peak 3");
        assertThat(frame.lanes().get(1).scale()).isEqualTo(new LevelScale(8));
    }

    @Test
    void keepsItsScaleInWindowsWithoutThePeak() {
        OccupancyFrame quiet = OccupancyFrame.of(index, new TimeWindow(700_000, 900_000, 100));

        assertThat(quiet.lanes().get(1).details()).contains("none of 8 in view");
        assertThat(quiet.lanes().get(1).scale()).isEqualTo(new LevelScale(8));
    }

    @Test
    void drawsTheLevelAsASteppedCurve() {
        try (Screen screen = new Screen(1000, 300, false)) {
            TimeNavigator navigator = new TimeNavigator();
            OccupancyWidget occupancy = screen.show(shell -> new OccupancyWidget(shell, navigator));
            navigator.open(new TimeRange(index.startNs(), index.endNs()), false);
            occupancy.setFrameSource((window, ready) -> ready.accept(OccupancyFrame.of(index, window)));
            ImageData image = screen.paint(occupancy);

            int three = topOf(image, occupancy.scale().x(400_000), Role.HOST_TO_REMOTE);
            int one = topOf(image, occupancy.scale().x(550_000), Role.HOST_TO_REMOTE);
            int none = topOf(image, occupancy.scale().x(800_000), Role.HOST_TO_REMOTE);
            assertThat(none - three).isCloseTo(3 * (none - one), within(3));
            assertThat(Pixels.at(image, occupancy.scale().x(400_000), none - 2))
                    .isEqualTo(Palette.LIGHT.tint(Role.HOST_TO_REMOTE).getRGB());
        }
    }

    /** The lowest row of the second lane with an unbroken line at this column; the peak's line is dotted. */
    private static int topOf(ImageData image, int x, Role role) {
        for (int y = image.height - 25; y > image.height / 2; y--) {
            boolean line = Pixels.at(image, x, y).equals(Palette.LIGHT.color(role).getRGB())
                    && Pixels.at(image, x + 1, y).equals(Palette.LIGHT.color(role).getRGB())
                    && Pixels.at(image, x + 2, y).equals(Palette.LIGHT.color(role).getRGB());
            if (line) {
                return y;
            }
        }
        throw new AssertionError("no line at column " + x);
    }

    @Test
    void copiesTheLevelOfTheSelectedLaneAtTheCursor() {
        try (Screen screen = new Screen(1000, 300, false)) {
            TimeNavigator navigator = new TimeNavigator();
            OccupancyWidget occupancy = screen.show(shell -> new OccupancyWidget(shell, navigator));
            navigator.open(new TimeRange(index.startNs(), index.endNs()), false);
            occupancy.setFrameSource((window, ready) -> ready.accept(OccupancyFrame.of(index, window)));
            screen.settle();
            assertThat(occupancy.copyText()).isEmpty();

            screen.key(occupancy, SWT.CTRL, SWT.END);
            navigator.select(TimeSelection.at(400_000));

            assertThat(occupancy.copyText()).contains("vdev0vring1", "In flight\t3", "Capacity\t8", "Peak\t3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looksAsItShould(String theme) throws Exception {
        try (Screen screen = new Screen(1200, 300, theme.equals("dark"))) {
            TraceIndex echo = Recording.echo(40, 1).index();
            TimeNavigator navigator = new TimeNavigator();
            OccupancyWidget occupancy = screen.show(shell -> new OccupancyWidget(shell, navigator));
            navigator.open(new TimeRange(echo.startNs(), echo.endNs()), false);
            occupancy.setFrameSource((window, ready) -> ready.accept(OccupancyFrame.of(echo, window)));

            ImageData image = screen.save(occupancy, "occupancy-" + theme);

            Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
            assertThat(Pixels.colours(image)).contains(palette.color(Role.HOST_TO_REMOTE).getRGB(),
                    palette.color(Role.REMOTE_TO_HOST).getRGB(), palette.color(Role.CAPACITY).getRGB());
        }
    }
}
