/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.ui.widget.style.Role.Kind;

class PaletteTest {

    private static final double TEXT_CONTRAST = 4.5;
    private static final double SHAPE_CONTRAST = 3.0;

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @Test
    void measuresContrastAsWcagDefinesIt() {
        assertThat(Palette.contrast(new RGB(255, 255, 255), new RGB(0, 0, 0))).isCloseTo(21, within(1e-9));
        assertThat(Palette.contrast(new RGB(0x77, 0x77, 0x77), new RGB(255, 255, 255))).isCloseTo(4.48, within(0.005));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void keepsTextReadableOnEveryGround(Palette palette) {
        for (Role text : roles(Kind.TEXT)) {
            for (Role ground : roles(Kind.GROUND)) {
                assertThat(contrast(palette, text, ground)).as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(TEXT_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void keepsTextReadableOnTheTintsThatItLiesOn(Palette palette) {
        for (Role tinted : List.of(Role.ANNOUNCED, Role.RUNNING, Role.STARTING, Role.SUPPRESSED, Role.LOST)) {
            assertThat(Palette.contrast(palette.color(Role.TEXT).getRGB(), palette.softTint(tinted).getRGB()))
                    .as("text on the soft tint of " + tinted).isGreaterThanOrEqualTo(TEXT_CONTRAST);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void keepsTextReadableInTheLabelOfTheCursor(Palette palette) {
        assertThat(contrast(palette, Role.GROUND, Role.CURSOR)).isGreaterThanOrEqualTo(TEXT_CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void letsShapesStandOutFromDataAndHeaders(Palette palette) {
        for (Role shape : roles(Kind.SHAPE)) {
            for (Role ground : List.of(Role.GROUND, Role.HEADER_GROUND)) {
                assertThat(contrast(palette, shape, ground)).as(shape + " on " + ground)
                        .isGreaterThanOrEqualTo(SHAPE_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void keepsColoursApartThatMeanOppositesWhateverTheColourVision(Palette palette) {
        for (ColourVision vision : ColourVision.values()) {
            assertApart(palette, vision, Role.HOST_TO_REMOTE, Role.REMOTE_TO_HOST);
            assertApart(palette, vision, Role.KICK, Role.INTERRUPT);
            assertApart(palette, vision, Role.RUNNING, Role.LOST);
        }
    }

    private static void assertApart(Palette palette, ColourVision vision, Role a, Role b) {
        double distance = vision.distance(palette.color(a).getRGB(), palette.color(b).getRGB());
        assertThat(distance).as(a + " and " + b + ", " + vision).isGreaterThan(ColourVision.EASILY_TOLD_APART);
    }

    @Test
    void suitsTheBackgroundOfTheTheme() {
        assertThat(Palette.forBackground(new RGB(255, 255, 255))).isSameAs(Palette.LIGHT);
        assertThat(Palette.forBackground(new RGB(0xF0, 0xF0, 0xF0))).isSameAs(Palette.LIGHT);
        assertThat(Palette.forBackground(new RGB(0x48, 0x48, 0x4C))).isSameAs(Palette.DARK);
        assertThat(Palette.forBackground(new RGB(0, 0, 0))).isSameAs(Palette.DARK);
    }

    @Test
    void takesAColourThatSomeoneChose() {
        Palette chosen = Palette.DARK.with(Role.KICK, new RGB(1, 2, 3)).with(Role.TEXT, new RGB(4, 5, 6));

        assertThat(chosen.color(Role.KICK).getRGB()).isEqualTo(new RGB(1, 2, 3));
        assertThat(chosen.color(Role.TEXT).getRGB()).isEqualTo(new RGB(4, 5, 6));
        assertThat(chosen.color(Role.GROUND)).isEqualTo(Palette.DARK.color(Role.GROUND));
    }

    private static double contrast(Palette palette, Role a, Role b) {
        return Palette.contrast(palette.color(a).getRGB(), palette.color(b).getRGB());
    }

    private static List<Role> roles(Kind kind) {
        return Arrays.stream(Role.values()).filter(role -> role.kind() == kind).toList();
    }
}
