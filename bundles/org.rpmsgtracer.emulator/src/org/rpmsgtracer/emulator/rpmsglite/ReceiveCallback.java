/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

/** What is at an address ({@code rl_ept_rx_cb_t}); called in the receive context. */
@FunctionalInterface
interface ReceiveCallback {

    /**
     * A message arrived. Its buffer is given back after the steps that are appended here, unless it is {@linkplain
     * Message#hold held} then (RL_HOLD).
     */
    void received(Message message);
}
