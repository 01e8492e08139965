/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/** A system that can drive the virtio device of a link. */
public sealed interface HostPersonality extends Personality permits LinuxHost, OpenAmp, RpmsgLite {}
