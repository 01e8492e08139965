/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the terminal layer does to bytes ({@code drivers/tty/n_tty.c}), as far as {@link Termios} knows it. */
final class LineDiscipline {

    /** N_TTY_BUF_SIZE; the last place is for the end of a line that is too long. */
    private static final int READ_BUFFER_BYTES = 4096;
    private static final byte[] CR_NL = {'\r', '\n'};
    private static final int INTERRUPT = 0x03;
    private static final int QUIT = 0x1c;
    private static final int SUSPEND = 0x1a;
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int ERASE = 0x7f;
    private static final int CONTROL_END = 0x20;

    /**
     * Bytes that go to the driver in one call.
     *
     * @param bytes      what the driver gets
     * @param inputBytes how many written bytes that is
     * @param character  whether it is a processed character, whose failure nobody notices
     */
    record Piece(byte[] bytes, int inputBytes, boolean character) {}

    private final ByteFifo input = new ByteFifo(READ_BUFFER_BYTES);
    private Termios termios;

    LineDiscipline(Termios termios) {
        this.termios = termios;
    }

    Termios termios() {
        return termios;
    }

    void setTermios(Termios newTermios) {
        termios = newTermios;
    }

    /** Whether {@link #receive} takes a byte now: always while there is nothing that a reader could take away. */
    boolean hasRoom() {
        return input.free() > 1 || termios.canonical() && !readable();
    }

    /** Takes a received byte; returns what is to be echoed, maybe nothing. */
    byte[] receive(byte received) {
        int c = Byte.toUnsignedInt(received);
        if (termios.xonXoff() && (c == XON || c == XOFF)
                || termios.signals() && (c == INTERRUPT || c == QUIT || c == SUSPEND)
                || termios.ignoreCr() && c == '\r') {
            return new byte[0];
        }
        if (termios.crToNl() && c == '\r') {
            c = '\n';
        } else if (termios.nlToCr() && c == '\n') {
            c = '\r';
        }
        if (termios.canonical() && c == ERASE) {
            eraseInLine();
            return new byte[0];
        }
        if (input.free() == 0) {
            input.dropLast();
        }
        input.put(new byte[] {(byte) c}, 0, 1);
        return termios.echo() ? echo(c) : new byte[0];
    }

    /** Whether a read would give something. */
    boolean readable() {
        return termios.canonical() ? lineBytes() > 0 : input.size() > 0;
    }

    /** What a read gives: all there is, or the rest of the first line. */
    byte[] read(int most) {
        return input.take(termios.canonical() ? Math.min(most, lineBytes()) : most);
    }

    void clear() {
        input.clear();
    }

    /**
     * How written bytes go to the driver.
     *
     * @param room what the driver says that it takes at once
     */
    List<Piece> output(byte[] written, int room) {
        if (!termios.post()) {
            return written.length == 0 ? List.of() : List.of(new Piece(written, written.length, false));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < written.length) {
            int end = at;
            while (end < Math.min(written.length, at + room) && !isProcessed(written[end])) {
                end++;
            }
            if (end > at) {
                pieces.add(new Piece(Arrays.copyOfRange(written, at, end), end - at, false));
            }
            if (end < written.length) {
                pieces.add(new Piece(processed(written[end]), 1, true));
                end++;
            }
            at = end;
        }
        return pieces;
    }

    private boolean isProcessed(byte c) {
        return c == '\n' && termios.nlToCrNl() || c == '\r' && termios.crToNlOut() || c == '\t';
    }

    private byte[] processed(byte c) {
        if (c == '\n' && termios.nlToCrNl()) {
            return CR_NL;
        }
        return new byte[] {c == '\r' && termios.crToNlOut() ? (byte) '\n' : c};
    }

    private byte[] echo(int c) {
        if (c == '\n' || c == '\t' || c >= CONTROL_END && c != ERASE) {
            return termios.post() ? processed((byte) c) : new byte[] {(byte) c};
        }
        ByteArrayOutputStream caret = new ByteArrayOutputStream();
        caret.write('^');
        caret.write(c ^ 0x40);
        return caret.toByteArray();
    }

    private int lineBytes() {
        for (int i = 0; i < input.size(); i++) {
            if (input.at(i) == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private void eraseInLine() {
        if (input.size() > 0 && input.at(input.size() - 1) != '\n') {
            input.dropLast();
        }
    }
}
