/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.function.IntConsumer;

/** A terminal driver below the line discipline ({@code struct tty_operations}). */
interface TtyLine {

    /**
     * Sends bytes.
     *
     * @param result gets how many it took, or a negative error number
     */
    void write(byte[] bytes, IntConsumer result);

    /** How many bytes it says that it takes at once. */
    int room();
}
