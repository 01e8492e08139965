/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * What an observer cannot read from a virtqueue's bytes: what it is called and who uses it.
 *
 * @param id        its number in the recording
 * @param name      what people call it, such as {@code vdev0vring0}
 * @param direction which way it carries messages
 * @param driver    name of the processor that is the virtio driver
 * @param device    name of the processor that is the virtio device
 * @param align     alignment of the used ring in bytes; 0 where the parts are placed one by one
 */
public record ObservedQueue(QueueId id, String name, Direction direction, String driver, String device, long align) {}
