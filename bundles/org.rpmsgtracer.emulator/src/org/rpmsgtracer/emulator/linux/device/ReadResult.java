/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

/** Gets what a read call returns, inside an effect of the processor. */
@FunctionalInterface
public interface ReadResult {

    /**
     * The call returns.
     *
     * @param result bytes read, 0 at the end of a file, or a negative error number
     * @param bytes  what was read, the caller's own; empty for an error
     */
    void returned(int result, byte[] bytes);
}
