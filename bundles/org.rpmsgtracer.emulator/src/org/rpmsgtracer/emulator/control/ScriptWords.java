/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.notation.NotationException;

/** The words of a script's line: parted by white space, except within quotation marks; {@code #} begins a comment. */
final class ScriptWords {

    private static final String UNCLOSED = "a closing quotation mark";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;

    private ScriptWords(String line) {
        this.line = line;
    }

    /**
     * Parts a line. Quotation marks stay, so that {@code "1024"} is a text and 1024 an address; within them,
     * {@code \"} and {@code \\} stand for the second character.
     *
     * @throws NotationException if a quotation mark is not closed
     */
    static List<String> of(String line) {
        ScriptWords parted = new ScriptWords(line);
        parted.part();
        return parted.words;
    }

    private void part() {
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                i = quoted(i);
            } else if (Character.isWhitespace(character)) {
                end();
            } else if (character == '#' && !inWord) {
                return;
            } else {
                inWord = true;
                word.append(character);
            }
        }
        end();
    }

    /** Takes what is quoted from the mark at {@code from}; the index of the closing mark. */
    private int quoted(int from) {
        inWord = true;
        word.append('"');
        for (int i = from + 1; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                word.append(character);
                return i;
            }
            if (character == '\\' && i + 1 < line.length()) {
                i++;
                character = line.charAt(i);
            }
            word.append(character);
        }
        throw new NotationException(line.substring(from), UNCLOSED);
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
