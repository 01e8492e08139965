/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class FixedTextTest {

    @Test
    void endsAtTheFirstNul() {
        assertThat(FixedText.decode(bytes("abc\0garbage\0"))).isEqualTo("abc");
        assertThat(FixedText.decode(bytes("\0garbage"))).isEmpty();
    }

    @Test
    void losesTheLastByteWithoutANul() {
        assertThat(FixedText.decode(bytes("abcd"))).isEqualTo("abc");
        assertThat(FixedText.decode(new byte[0])).isEmpty();
    }

    @Test
    void keepsEveryByteValue() {
        byte[] field = new byte[257];
        for (int i = 1; i < 256; i++) {
            field[i - 1] = (byte) i;
        }
        assertThat(FixedText.encode(FixedText.decode(field), field.length)).isEqualTo(field);
    }

    @Test
    void refusesTextThatWouldComeBackDifferent() {
        assertThat(FixedText.fits("abc", 4)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> FixedText.encode("abcd", 4))
                .withMessage("\"abcd\" does not fit into 4 bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> FixedText.encode("a\0c", 4));
        assertThatIllegalArgumentException().isThrownBy(() -> FixedText.encode("\u20AC", 4));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
