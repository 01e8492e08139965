/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.util.function.Consumer;

/**
 * Where commands write. For one thread.
 *
 * @param out standard output: what was asked for; its lines end with a line feed on every system
 * @param err standard error: takes lines that say what is missing
 */
public record Streams(Appendable out, Consumer<String> err) {}
