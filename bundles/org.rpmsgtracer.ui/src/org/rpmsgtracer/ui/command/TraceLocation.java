/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.command;

import java.nio.file.Path;

/** From what a user points at to what is opened. */
final class TraceLocation {

    private static final String METADATA = "metadata";

    private TraceLocation() {}

    /** The folder of a trace if its metadata file is pointed at, else the path itself. */
    static Path of(Path pointedAt) {
        Path name = pointedAt.getFileName();
        Path folder = pointedAt.getParent();
        return name != null && folder != null && name.toString().equals(METADATA) ? folder : pointedAt;
    }
}
