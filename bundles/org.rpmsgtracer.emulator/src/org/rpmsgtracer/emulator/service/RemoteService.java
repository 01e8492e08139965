/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

/** A program on the remote processor at work; its methods are called inside an effect of that processor. */
interface RemoteService {

    void start();

    /** Withdraws what it announced and does nothing more. */
    void stop();
}
