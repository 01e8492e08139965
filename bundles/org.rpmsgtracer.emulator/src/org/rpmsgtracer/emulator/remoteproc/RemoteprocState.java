/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

/** The states of a remote processor, with the text that Linux 6.12 shows in {@code remoteprocN/state}. */
public enum RemoteprocState {
    OFFLINE("offline"),
    SUSPENDED("suspended"),
    RUNNING("running"),
    CRASHED("crashed"),
    ATTACHED("attached"),
    DETACHED("detached");

    private final String text;

    RemoteprocState(String text) {
        this.text = text;
    }

    /** As in sysfs. */
    public String text() {
        return text;
    }
}
