/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

/** What the host of a core can be told to do with it, as through the files of remoteproc in sysfs. */
public enum LifeCycleOrder {
    /** Switches it on, or attaches to it where it runs already. */
    START,
    /** Switches it off. */
    STOP,
    /** Puts it to sleep; vrings and buffers stay as they are. */
    SUSPEND,
    /** Wakes it where it was put to sleep. */
    RESUME,
    /** Lets it run on alone, without its virtio devices. */
    DETACH
}
