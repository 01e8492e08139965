/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words that a field can have, in their order.
 *
 * @param words none twice, whatever the case
 */
record WordList(List<String> words) {

    /** The constants of an enumeration in lower case, with hyphens. */
    static WordList of(Enum<?>[] constants) {
        return new WordList(Stream.of(constants).map(WordList::of).toList());
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String parse(Token value) throws FilterException {
        return words.stream().filter(word -> word.equalsIgnoreCase(value.text()) && value.kind() != Token.Kind.END)
                .findFirst().orElseThrow(() -> new FilterException(value, "one of " + String.join(", ", words)));
    }

    int placeOf(String word) {
        return words.indexOf(word);
    }
}
