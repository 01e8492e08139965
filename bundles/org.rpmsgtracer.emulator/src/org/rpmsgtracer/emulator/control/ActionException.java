/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

/** An action that cannot be done to the system as it stands; the message is one sentence. */
public final class ActionException extends Exception {

    private static final long serialVersionUID = 1L;

    ActionException(String sentence) {
        super(sentence);
    }
}
