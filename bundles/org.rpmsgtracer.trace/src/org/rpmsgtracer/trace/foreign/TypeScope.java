/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The names of types that are known at a place of the metadata (CTF 1.8.3, 7.3.1). What is declared inside hides what is
 * declared around it. Structures, variants and enumerations stand under their keyword and name.
 */
final class TypeScope {

    private final @Nullable TypeScope around;
    private final Map<String, FieldType> types = new HashMap<>();

    TypeScope(@Nullable TypeScope around) {
        this.around = around;
    }

    void declare(Token at, String name, FieldType type) throws TsdlException {
        if (types.putIfAbsent(name, type) != null) {
            throw new TsdlException(at.line(), "the type \"" + Excerpt.of(name) + "\" is declared a second time");
        }
    }

    FieldType find(Token at, String name) throws TsdlException {
        for (TypeScope scope = this; scope != null; scope = scope.around) {
            FieldType type = scope.types.get(name);
            if (type != null) {
                return type;
            }
        }
        throw new TsdlException(at.line(), "the type \"" + Excerpt.of(name) + "\" is not declared");
    }
}
