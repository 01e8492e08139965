/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.emulator.machine.Processor;

/** A processor that another one switches on and off. Confined to the machine's thread. */
public sealed interface BootedCore permits Remoteproc, FixedStart {

    /** The processor that does it. */
    Processor host();

    /** The processor to which it is done. */
    Processor processor();

    /** The state of its life cycle as Linux shows it in sysfs, such as {@code running}. */
    String state();

    /** Switches it on and brings its virtio devices to life; called inside an effect of the host. */
    void start();

    /** Takes its virtio devices down and switches it off; called inside an effect of the host. */
    void stop();

    /** Its software dies at the present instant, and the host gets to know; nothing if it is off. */
    void crash(CrashType type);

    /**
     * It starts again by itself at the present instant, with the memory as it is, and the host does not get to know;
     * nothing if it is off.
     */
    void restartAlone();
}
