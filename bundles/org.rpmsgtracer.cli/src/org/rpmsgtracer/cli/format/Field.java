/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

/**
 * A named value.
 *
 * @param name  what JSON and the heads of tables call it, such as {@code timeNs}
 * @param value the value
 */
public record Field(String name, Value value) {}
