/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** The members of a JSON object, written one after the other. */
@SuppressWarnings("resource") // a JsonWriter gives itself back from every call; here it writes to a string
final class Json {

    private final JsonWriter writer;

    private Json(JsonWriter writer) {
        this.writer = writer;
    }

    /** An object as text, without a line end behind it. */
    static String object(FormattingStyle style, Members members) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setFormattingStyle(style);
        writer.setHtmlSafe(false);
        writer.beginObject();
        members.writeTo(new Json(writer));
        writer.endObject();
        return text.toString();
    }

    void text(String name, String text) throws IOException {
        writer.name(name).value(text);
    }

    void number(String name, long number) throws IOException {
        writer.name(name).value(number);
    }

    void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            number(name, number.getAsInt());
        } else {
            unknown(name);
        }
    }

    void number(String name, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            number(name, number.getAsLong());
        } else {
            unknown(name);
        }
    }

    /** A number of unsigned 64 bit. */
    void unsigned(String name, long number) throws IOException {
        writer.name(name).jsonValue(Long.toUnsignedString(number));
    }

    void flag(String name, boolean set) throws IOException {
        writer.name(name).value(set);
    }

    void unknown(String name) throws IOException {
        writer.name(name).nullValue();
    }

    void object(String name, Members members) throws IOException {
        writer.name(name).beginObject();
        members.writeTo(this);
        writer.endObject();
    }

    /** An array with an object for each element. */
    <T> void array(String name, List<T> elements, MembersOf<T> members) throws IOException {
        writer.name(name).beginArray();
        for (T element : elements) {
            writer.beginObject();
            members.writeTo(this, element);
            writer.endObject();
        }
        writer.endArray();
    }

    /** Writes the members of an object. */
    interface Members {
        void writeTo(Json json) throws IOException;
    }

    /** Writes the members of the object that stands for an element of an array. */
    interface MembersOf<T> {
        void writeTo(Json json, T element) throws IOException;
    }
}
