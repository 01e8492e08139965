/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The elements of a scenario file: where each stands, and which have something wrong with them. */
final class Elements {

    private final Problems problems;
    private final Map<EObject, Place> places = new IdentityHashMap<>();
    private final Set<EObject> faulty = new HashSet<>();

    private record Place(int line, String tag) {}

    Elements(Problems problems) {
        this.problems = problems;
    }

    /** An element begins. */
    void begin(EObject element, int line, String tag) {
        places.put(element, new Place(line, tag));
    }

    /** Notes what is wrong with an element. */
    void problem(EObject element, String sentence) {
        faulty.add(element);
        Place place = placeOf(element);
        problems.add(place.line, "<" + place.tag + ">: " + sentence);
    }

    /** Notes what keeps an element from working that is well written; the sentence names it. */
    void impossible(EObject element, String sentence) {
        problems.add(placeOf(element).line, sentence);
    }

    /** Whether something is wrong with an element itself. */
    boolean faulty(EObject element) {
        return faulty.contains(element);
    }

    /** An element that is not in the file itself has the place of the one around it. */
    private Place placeOf(EObject element) {
        Place place = places.get(element);
        @Nullable EObject around = element.eContainer();
        if (place != null) {
            return place;
        }
        return around == null ? new Place(0, element.eClass().getName()) : placeOf(around);
    }
}
