/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;

/**
 * A name-service message: one side tells the other of an endpoint by name. It follows the {@link Message} that
 * carried it.
 *
 * @param timeNs  nanoseconds on the recording's clock
 * @param queue   the virtqueue that carried it; its direction says who announced
 * @param index   free-running index of the ring entry that published the message, 0..65535
 * @param action  whether the endpoint came, went or was acknowledged
 * @param name    the service name up to its first NUL, at most 31 characters
 * @param address the announced endpoint's address, unsigned 32 bit
 */
public record Announcement(long timeNs, QueueId queue, int index, NameServiceMessage.Action action, String name,
        long address) implements QueueEvent {}
