/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

/** A Linux driver for channels of one name ({@code struct rpmsg_driver}). */
public interface ChannelDriver {

    /** The name that a service must announce. */
    String channelName();

    /** Takes a new channel, whose endpoint exists already; called inside an effect of the host. */
    ChannelUser probe(Endpoint channel);

    /** The driver at work on one channel. */
    interface ChannelUser extends MessageReceiver {

        /** The channel is gone; nothing can be sent any more. */
        void removed();
    }
}
