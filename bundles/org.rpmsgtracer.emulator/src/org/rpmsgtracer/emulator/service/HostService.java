/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.driver.ChannelDriver;

/** A program on the host at work, as driver of the channels that it serves. */
interface HostService extends ChannelDriver {

    /** Ends its traffic in good order; called inside an effect of the host. */
    void finish();
}
