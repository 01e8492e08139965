/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

/** A program's callback for messages that arrive at its endpoint. */
@FunctionalInterface
public interface MessageReceiver {

    /**
     * Handles a message; called inside an effect of the receiving processor. Steps that it appends come before the
     * buffer is given back.
     *
     * @param payload a copy, the callee's own
     * @param src     address of the sender
     */
    void received(byte[] payload, long src);
}
