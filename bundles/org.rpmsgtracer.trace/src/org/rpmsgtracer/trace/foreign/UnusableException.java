/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

/** An event of ours has a value that it cannot have; the message says which, what was found and what was expected. */
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableException(String sentence) {
        super(sentence, null, false, false);
    }
}
