/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/**
 * How long a processor or a virtio device was in one state of its life, cut to the window.
 *
 * @param subject name of the processor, or of the device, such as {@code vdev0}
 * @param state   the state in the field's words, such as {@code running} or {@code DRIVER_OK}
 * @param fromNs  when it began, or the window's begin
 * @param toNs    when the next state began, or the window's end
 */
public record LifeSpan(String subject, String state, long fromNs, long toNs) {}
