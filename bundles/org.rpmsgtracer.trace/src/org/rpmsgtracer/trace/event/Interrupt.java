/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * The device notified the driver of a virtqueue (VIRTIO 1.3, 2.3): the doorbell or mailbox was rung.
 *
 * @param timeNs nanoseconds on the recording's clock, at the sender
 * @param queue  the virtqueue
 */
public record Interrupt(long timeNs, QueueId queue) implements QueueEvent {}
