/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

/** How fast an emulated system runs. */
enum Speed {

    /** As fast as this computer can. */
    MAX("max"),

    /** Its clock goes no faster than that on the wall. */
    REAL_TIME("1x");

    private final String word;

    Speed(String word) {
        this.word = word;
    }

    /** The word that the command line uses. */
    @Override
    public String toString() {
        return word;
    }
}
