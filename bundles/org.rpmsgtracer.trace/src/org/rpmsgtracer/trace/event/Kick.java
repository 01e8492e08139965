/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * The driver notified the device of a virtqueue (VIRTIO 1.3, 2.9): the doorbell or mailbox was rung.
 *
 * @param timeNs nanoseconds on the recording's clock, at the sender
 * @param queue  the virtqueue
 */
public record Kick(long timeNs, QueueId queue) implements QueueEvent {}
