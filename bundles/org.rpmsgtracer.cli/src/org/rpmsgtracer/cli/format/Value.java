/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;

import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.trace.event.Payload;

/** One value of a record, in the three ways to write it: for people, for spreadsheets and for programs. */
public sealed interface Value {

    /** For people: addresses in hexadecimal, nothing that a terminal would obey. */
    String text();

    /** For spreadsheets: numbers in decimal, bytes in hexadecimal without blanks. */
    String csv();

    /** For programs: numbers as numbers, bytes in hexadecimal without blanks. */
    void writeTo(Json json, String name) throws IOException;

    /** A count, an index, a length or a time. */
    record Count(long number) implements Value {

        @Override
        public String text() {
            return Long.toString(number);
        }

        @Override
        public String csv() {
            return text();
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.number(name, number);
        }
    }

    /** A number that the source could not provide. */
    record Unknown() implements Value {

        @Override
        public String text() {
            return "-";
        }

        @Override
        public String csv() {
            return "";
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.unknown(name);
        }
    }

    /** A memory address or a set of bits, unsigned 64 bit. */
    record Bits(long bits) implements Value {

        @Override
        public String text() {
            return "0x" + Long.toHexString(bits);
        }

        @Override
        public String csv() {
            return Long.toUnsignedString(bits);
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.unsigned(name, bits);
        }
    }

    /** An endpoint's address. */
    record Address(long address) implements Value {

        @Override
        public String text() {
            return RpmsgAddress.format(address);
        }

        @Override
        public String csv() {
            return Long.toString(address);
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.number(name, address);
        }
    }

    /** A word, a name or a sentence; empty where there is none. */
    record Text(String characters) implements Value {

        @Override
        public String text() {
            return Printable.of(characters);
        }

        @Override
        public String csv() {
            return characters;
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.text(name, characters);
        }
    }

    /** Yes or no. */
    record Flag(boolean set) implements Value {

        @Override
        public String text() {
            return set ? "yes" : "no";
        }

        @Override
        public String csv() {
            return Boolean.toString(set);
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.flag(name, set);
        }
    }

    /** Recorded bytes; people see the first {@value #SHOWN} and the characters that they stand for. */
    record Bytes(Payload bytes) implements Value {

        static final int SHOWN = 16;

        @Override
        public String text() {
            return HexDump.line(bytes, SHOWN);
        }

        @Override
        public String csv() {
            return bytes.toString();
        }

        @Override
        public void writeTo(Json json, String name) throws IOException {
            json.text(name, csv());
        }
    }
}
