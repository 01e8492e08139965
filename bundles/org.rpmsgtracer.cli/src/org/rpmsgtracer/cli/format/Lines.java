/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.List;

/** Writes records as lines. For one thread. */
public interface Lines {

    /** What stands before the first record. */
    void begin() throws IOException;

    /** One record, which becomes one line. */
    void write(List<Field> fields) throws IOException;
}
