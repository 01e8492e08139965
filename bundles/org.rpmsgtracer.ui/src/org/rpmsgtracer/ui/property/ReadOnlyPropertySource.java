/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.property;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySource;

/** Properties that nobody can change: a trace tells what was. */
abstract class ReadOnlyPropertySource implements IPropertySource {

    @Override
    public final @Nullable Object getEditableValue() {
        return null;
    }

    @Override
    public final boolean isPropertySet(@Nullable Object id) {
        return false;
    }

    @Override
    public final void resetPropertyValue(@Nullable Object id) {
        // no property has a default
    }

    @Override
    public final void setPropertyValue(@Nullable Object id, @Nullable Object value) {
        // no descriptor offers an editor
    }
}
