/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

/**
 * The two processors that share virtqueues.
 *
 * @param host   name of the one that is the virtio driver
 * @param remote name of the one that is the virtio device
 */
public record ProcessorNames(String host, String remote) {}
