/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.ui.widget.Pixels;
import org.rpmsgtracer.ui.widget.Screen;
import org.rpmsgtracer.ui.widget.style.EmptyState;
import org.rpmsgtracer.ui.widget.style.Palette;
import org.rpmsgtracer.ui.widget.style.Role;

class HexWidgetTest {

    private final Screen screen = new Screen(820, 200, false);
    private HexWidget hex;

    @BeforeEach
    void open() {
        hex = screen.show(HexWidget::new);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void movesTheCaretWithTheArrowKeys() {
        hex.show(HexContent.of(HexTextTest.message("0123456789", 10)));

        screen.key(hex, 0, SWT.ARROW_RIGHT);
        screen.key(hex, 0, SWT.ARROW_DOWN);
        assertThat(hex.selection()).isEqualTo(HexSelection.at(17));
        screen.key(hex, 0, SWT.ARROW_DOWN);
        assertThat(hex.selection()).isEqualTo(HexSelection.at(25));
        screen.key(hex, 0, SWT.HOME);
        screen.key(hex, SWT.SHIFT, SWT.END);
        assertThat(hex.selection()).isEqualTo(new HexSelection(16, 25));
        screen.key(hex, SWT.CTRL, SWT.HOME);
        screen.key(hex, 0, SWT.ARROW_LEFT);
        assertThat(hex.selection()).isEqualTo(HexSelection.at(0));
    }

    @Test
    void copiesTheSelectedBytes() {
        hex.show(HexContent.of(HexTextTest.message("ping", 4)));

        hex.select(new HexSelection(19, 16));
        assertThat(hex.copyText()).isEqualTo("70 69 6e 67");
        screen.key(hex, SWT.CTRL, 'a');
        assertThat(hex.copyText()).startsWith("00 04 00 00 35").endsWith("6e 67");
    }

    @Test
    void copiesAllRowsWithoutASelection() {
        hex.show(HexContent.of(HexTextTest.message("ping", 4)));

        assertThat(hex.copyText()).startsWith("0000  00 04 00 00 35").contains("ping\n");
    }

    @Test
    void selectsTheBytesThatAreDrawnOver() {
        hex.show(HexContent.of(HexTextTest.message("0123456789abcdef", 16)));
        screen.settle();

        screen.drag(hex, 1, 0, 0, 0, 800, 190);
        assertThat(hex.selection()).isEqualTo(new HexSelection(0, 31));
        screen.drag(hex, 1, SWT.SHIFT, 800, 190, 0, 190);
        assertThat(hex.selection()).isEqualTo(new HexSelection(0, 16));
    }

    @Test
    void scrollsToTheCaret() {
        hex.show(HexContent.of(HexTextTest.message("x".repeat(400), 400)));

        screen.key(hex, SWT.CTRL, SWT.END);

        assertThat(hex.getVerticalBar().getSelection()).isPositive();
        hex.show(HexContent.of(HexTextTest.message("ping", 4)));
        assertThat(hex.getVerticalBar().getSelection()).isZero();
    }

    @Test
    void saysWhyItIsEmpty() {
        hex.show(HexContent.EMPTY);
        hex.setEmptyState(new EmptyState("No message is selected", "Select one."));

        assertThat(Pixels.colours(screen.paint(hex))).contains(Palette.LIGHT.color(Role.TEXT).getRGB());
        assertThat(hex.copyText()).isEmpty();
        screen.key(hex, 0, SWT.ARROW_DOWN);
        screen.key(hex, SWT.CTRL, 'a');
        assertThat(hex.selection().first()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looksAsItShould(String theme) throws Exception {
        try (Screen themed = new Screen(820, 200, theme.equals("dark"))) {
            HexWidget widget = themed.show(HexWidget::new);
            widget.show(HexContent.of(HexTextTest.message("rpmsg-openamp-demo-channel\u0000\u0001\u0002\u00f3", 496)));
            widget.select(new HexSelection(22, 28));

            ImageData image = themed.save(widget, "hex-" + theme);

            Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
            assertThat(Pixels.colours(image)).contains(palette.color(Role.HEX_HEADER).getRGB(),
                    palette.color(Role.HEX_HEADER_ALTERNATE).getRGB(), palette.color(Role.HEX_SELECTION).getRGB());
        }
    }
}
