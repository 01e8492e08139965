/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The model as a tree: what an element contains are its children. */
final class ModelContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        List<Object> children = new ArrayList<>();
        if (parent instanceof EObject element) {
            children.addAll(element.eContents());
        }
        return children.toArray();
    }

    @Override
    public @Nullable Object getParent(@Nullable Object child) {
        return child instanceof EObject element ? element.eContainer() : null;
    }

    @Override
    public boolean hasChildren(@Nullable Object parent) {
        return parent instanceof EObject element && !element.eContents().isEmpty();
    }
}
