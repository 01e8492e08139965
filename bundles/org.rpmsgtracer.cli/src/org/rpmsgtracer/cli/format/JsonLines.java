/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.List;

import com.google.gson.FormattingStyle;

/** One JSON object a line. */
final class JsonLines implements Lines {

    private final Appendable out;

    JsonLines(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // JSON lines have no head
    }

    @Override
    public void write(List<Field> fields) throws IOException {
        out.append(Json.object(FormattingStyle.COMPACT, json -> {
            for (Field field : fields) {
                field.value().writeTo(json, field.name());
            }
        })).append('\n');
    }
}
