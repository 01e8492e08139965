/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** What an endpoint does with a message ({@code rpmsg_rx_cb_t}); called inside an effect of the processor. */
@FunctionalInterface
public interface RpmsgCallback {

    /** @param message valid until this call ends */
    void received(RpmsgEndpoint endpoint, ReceivedMessage message);
}
