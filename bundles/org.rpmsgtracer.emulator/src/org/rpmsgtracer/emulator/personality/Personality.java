/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.personality;

/** How one RPMsg implementation on one system behaves, as far as memory, messages and doorbells show it. */
public interface Personality {

    /** By which scenario files name it: lower case with hyphens, such as {@code linux-virtio-rpmsg-bus}. */
    String id();

    /** As people call it. */
    String name();

    /** Project, version and files from which its values come. */
    String source();
}
