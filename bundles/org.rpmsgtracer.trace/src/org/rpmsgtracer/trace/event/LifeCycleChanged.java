/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

/**
 * A processor or a virtio device entered another state of its life.
 *
 * @param timeNs  nanoseconds on the recording's clock
 * @param subject name of the processor, or of the virtio device such as {@code vdev0}
 * @param state   the state in the field's words: the status bits of a device ({@code DRIVER_OK}), the remoteproc state
 *                of a processor ({@code running})
 */
public record LifeCycleChanged(long timeNs, String subject, String state) implements Event {}
