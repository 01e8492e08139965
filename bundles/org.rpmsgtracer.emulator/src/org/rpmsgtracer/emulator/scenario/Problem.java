/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

/**
 * Something in a scenario that cannot be.
 *
 * @param where    the very record that says it, such as a {@link Region} or a {@link Link}; its identity counts
 * @param sentence which element, what was found and what was expected
 */
public record Problem(Object where, String sentence) {}
