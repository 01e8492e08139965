/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.convert;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Changes to model objects that notify only of what really differs; EMF's own setters notify every time. */
final class Changes {

    private Changes() {}

    /** Sets {@code feature}; null makes it unset. */
    static void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        if (value == null) {
            if (object.eIsSet(feature)) {
                object.eUnset(feature);
            }
        } else if (!value.equals(object.eGet(feature)) || feature.isUnsettable() && !object.eIsSet(feature)) {
            object.eSet(feature, value);
        }
    }

    /**
     * Makes {@code elements} stand for {@code states}, one for one and in their order. An element that stands for one
     * of the states already is kept, moved at most. Costs a comparison for each state where nothing came or went.
     *
     * @param same   whether an element stands for a state
     * @param create makes an element for a state that has none; it is updated before it is added
     * @param update brings an element to its state
     */
    static <T, S> void align(EList<T> elements, List<S> states, BiPredicate<T, S> same, Supplier<T> create,
            BiConsumer<T, S> update) {
        for (int i = 0; i < states.size(); i++) {
            S state = states.get(i);
            removeUnwanted(elements, i, states.subList(i, states.size()), same);
            int at = i;
            while (at < elements.size() && !same.test(elements.get(at), state)) {
                at++;
            }
            if (at == elements.size()) {
                T created = create.get();
                update.accept(created, state);
                elements.add(i, created);
            } else {
                if (at > i) {
                    elements.move(i, at);
                }
                update.accept(elements.get(i), state);
            }
        }
        while (elements.size() > states.size()) {
            elements.removeLast();
        }
    }

    private static <T, S> void removeUnwanted(EList<T> elements, int at, List<S> wanted, BiPredicate<T, S> same) {
        while (at < elements.size()) {
            T element = elements.get(at);
            if (wanted.stream().anyMatch(state -> same.test(element, state))) {
                return;
            }
            elements.remove(at);
        }
    }
}
