/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/** Something that happened on one virtqueue. */
public sealed interface QueueEvent extends Event permits VringConfigured, ChainOffered, ChainReturned, Kick, Interrupt,
        KickSuppressed, Message, Announcement, Lost {

    /** The virtqueue; a {@link VringConfigured} with the same id came before and says which one it is. */
    QueueId queue();
}
