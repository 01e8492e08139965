/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

/**
 * Why a session broke off.
 *
 * @param sentence one sentence for people: which file, where, what was found and what was expected
 * @param cause    what was thrown
 */
public record SessionFailure(String sentence, Throwable cause) {

    static SessionFailure of(Throwable cause) {
        String message = cause.getMessage();
        return new SessionFailure(message == null ? cause.toString() : message, cause);
    }
}
