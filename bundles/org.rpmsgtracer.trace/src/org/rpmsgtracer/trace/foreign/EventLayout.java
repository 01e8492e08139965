/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.Optional;

import org.rpmsgtracer.trace.foreign.Field.StructField;

/**
 * An event's own fields.
 *
 * @param name    as the metadata has it, with a provider's prefix
 * @param context of this kind of event
 * @param fields  its payload
 * @param maker   if it is one of ours
 * @param lacking why it is not although it has the name of one, else empty
 * @param slots   values that have to be kept, those of packet and stream included
 */
record EventLayout(String name, StructField context, StructField fields, Optional<EventMaker> maker, String lacking,
        int slots) {

    /** The name without the provider that LTTng puts before it. */
    static String plainName(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
