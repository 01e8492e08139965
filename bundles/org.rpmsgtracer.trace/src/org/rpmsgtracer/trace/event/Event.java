/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * Something that happened in the observed system. The set of kinds is closed, so that a consumer's {@code switch}
 * without {@code default} fails to compile when a kind is added.
 */
public sealed interface Event permits QueueEvent, EndpointCreated, EndpointDestroyed, ChannelCreated,
        ChannelDestroyed, LifeCycleChanged, Note {

    /** Nanoseconds on the recording's clock; never negative. */
    long timeNs();
}
