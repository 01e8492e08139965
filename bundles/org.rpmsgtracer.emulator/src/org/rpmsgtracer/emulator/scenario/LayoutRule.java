/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

/** Whose rule says where the used ring begins behind the avail ring. */
public enum LayoutRule {
    /** Linux, OpenAMP, Zephyr: {@code used_event} has its place. */
    LINUX,
    /** RPMsg-Lite: {@code used_event} is not counted; 4 bytes lower at alignment 4. */
    RPMSG_LITE
}
