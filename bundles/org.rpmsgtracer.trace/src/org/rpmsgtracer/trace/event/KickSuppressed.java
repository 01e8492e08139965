/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * An entry was published whose reader asks not to be notified of it, by its ring flag or by its event index
 * (VIRTIO 1.3, 2.7.7 and 2.7.10). One event for each such entry.
 *
 * @param timeNs nanoseconds on the recording's clock
 * @param queue  the virtqueue
 * @param by     who published the entry and therefore need not notify
 */
public record KickSuppressed(long timeNs, QueueId queue, Role by) implements QueueEvent {}
