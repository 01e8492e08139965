/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.ui.widget.Pixels;
import org.rpmsgtracer.ui.widget.Recording;
import org.rpmsgtracer.ui.widget.Screen;
import org.rpmsgtracer.ui.widget.style.Palette;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

class NameServiceWidgetTest {

    private static final int FIRST_LANE_Y = 60;

    private final TimeNavigator navigator = new TimeNavigator();
    private final List<AnnouncementRow> chosen = new ArrayList<>();

    private NameServiceWidget show(Screen screen, TraceIndex index) {
        NameServiceWidget services = screen.show(shell -> new NameServiceWidget(shell, navigator));
        navigator.open(new TimeRange(index.startNs(), index.endNs()), false);
        services.setFrameSource((window, ready) -> ready.accept(NameServiceFrame.of(index, window)));
        services.setAnnouncementListener(chosen::add);
        screen.settle();
        return services;
    }

    private static TraceIndex comingAndGoing() {
        return new Recording(0, 8).fromRemote(200_000, Action.CREATE, "rpmsg-tty", 0x400)
                .fromRemote(700_000, Action.DESTROY, "rpmsg-tty", 0x400).toHost(1_000_000, 1, 2, 3, 0).index();
    }

    @Test
    void drawsABarWhileAServiceStands() {
        try (Screen screen = new Screen(1000, 200, false)) {
            NameServiceWidget services = show(screen, comingAndGoing());

            ImageData image = screen.paint(services);

            assertThat(Pixels.at(image, services.scale().x(650_000), FIRST_LANE_Y))
                    .isEqualTo(Palette.LIGHT.softTint(Role.ANNOUNCED).getRGB());
            assertThat(Pixels.at(image, services.scale().x(750_000), FIRST_LANE_Y))
                    .isEqualTo(Palette.LIGHT.color(Role.GROUND).getRGB());
        }
    }

    @Test
    void choosesTheAnnouncementThatIsClicked() {
        try (Screen screen = new Screen(1000, 200, false)) {
            NameServiceWidget services = show(screen, comingAndGoing());

            screen.click(services, 0, services.scale().x(700_000) + 2, FIRST_LANE_Y);

            assertThat(chosen).extracting(AnnouncementRow::action).containsExactly(Action.DESTROY);
            assertThat(navigator.selection()).contains(TimeSelection.at(700_000));
        }
    }

    @Test
    void stepsAlongTheAnnouncementsOfTheSelectedService() {
        try (Screen screen = new Screen(1000, 200, false)) {
            NameServiceWidget services = show(screen, comingAndGoing());
            screen.click(services, 0, 40, FIRST_LANE_Y);
            navigator.select(TimeSelection.at(0));

            screen.key(services, 0, SWT.ARROW_RIGHT);
            screen.key(services, 0, SWT.ARROW_RIGHT);
            screen.key(services, 0, SWT.ARROW_RIGHT);
            screen.key(services, 0, SWT.ARROW_LEFT);

            assertThat(chosen).extracting(AnnouncementRow::timeNs).containsExactly(200_000L, 700_000L, 200_000L);
        }
    }

    @Test
    void copiesItsServicesAsText() {
        try (Screen screen = new Screen(1000, 200, false)) {
            NameServiceWidget services = show(screen, comingAndGoing());

            assertThat(services.copyText().replace('\u2009', ' ')).isEqualTo("""
                    rpmsg-tty
                    Announced by\trtos
                    Address\t0x400
                    Since\t0.000 200 000 s
                    Until\t0.000 700 000 s
                    Stood\t500 \u00b5s
                    """);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looksAsItShould(String theme) throws Exception {
        try (Screen screen = new Screen(1200, 200, theme.equals("dark"))) {
            ImageData image = screen.save(show(screen, Recording.echo(40, 1).index()), "nameservice-" + theme);

            Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
            assertThat(Pixels.colours(image)).contains(palette.color(Role.ANNOUNCED).getRGB(),
                    palette.color(Role.WITHDRAWN).getRGB(), palette.color(Role.HOST_TO_REMOTE).getRGB());
        }
    }
}
