/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

/** The bytes of a packet are not what its metadata says; the message says what was found and what was expected. */
final class DamagedException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedException(String sentence) {
        super(sentence);
    }
}
