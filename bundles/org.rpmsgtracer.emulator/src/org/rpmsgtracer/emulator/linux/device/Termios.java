/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

/**
 * The settings of a terminal that change bytes ({@code struct termios}), each as its flag says.
 *
 * @param ignoreCr  IGNCR: received CR are dropped
 * @param crToNl    ICRNL: received CR become NL
 * @param nlToCr    INLCR: received NL become CR
 * @param xonXoff   IXON: received DC1 and DC3 are taken as flow control
 * @param canonical ICANON: a read gives a line
 * @param echo      ECHO with ECHOCTL: what is received is sent back
 * @param signals   ISIG: received ETX, FS and SUB are taken as signals
 * @param post      OPOST: what is written is processed
 * @param nlToCrNl  ONLCR: with {@code post}, a written NL becomes CR NL
 * @param crToNlOut OCRNL: with {@code post}, a written CR becomes NL
 */
public record Termios(boolean ignoreCr, boolean crToNl, boolean nlToCr, boolean xonXoff, boolean canonical,
        boolean echo, boolean signals, boolean post, boolean nlToCrNl, boolean crToNlOut) {

    /** {@code tty_std_termios}: what a terminal has if nobody says otherwise. */
    public static final Termios STANDARD = new Termios(false, true, false, true, true, true, true, true, true, false);

    /** {@code cfmakeraw}: bytes are left alone. */
    public static final Termios RAW = new Termios(false, false, false, false, false, false, false, false, false,
            false);

    /** As rpmsg_tty begins: no ECHO, ICANON, OPOST, ONLCR. Received CR still become NL, DC1 and DC3 vanish. */
    public static final Termios RPMSG_TTY = new Termios(false, true, false, true, false, false, true, false, false,
            false);
}
