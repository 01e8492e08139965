/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

/** Bytes of an index are not what its format says. The message is the end of a sentence: what was found and expected. */
public final class CorruptIndexException extends Exception {

    private static final long serialVersionUID = 1;

    public CorruptIndexException(String message) {
        super(message);
    }
}
