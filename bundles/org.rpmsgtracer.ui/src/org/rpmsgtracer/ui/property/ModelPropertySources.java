/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.property;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySource;

/** Gives the Properties view what it shows of a model element. */
public final class ModelPropertySources implements IAdapterFactory {

    @Override
    public <T> @Nullable T getAdapter(Object adaptable, Class<@NonNull T> type) {
        return type == IPropertySource.class && adaptable instanceof EObject element
                ? type.cast(new ModelPropertySource(element))
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class};
    }
}
