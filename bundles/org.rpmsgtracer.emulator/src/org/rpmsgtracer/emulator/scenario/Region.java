/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

/**
 * Memory that exists, at the same address for all cores.
 *
 * @param name      unique in its scenario
 * @param address   of its first byte
 * @param sizeBytes 1 or more
 */
public record Region(String name, long address, long sizeBytes) {}
