/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/** Somebody who watches a doorbell from outside; called on the machine's thread at the instant it happens. */
public interface DoorbellListener {

    /** The sender rang, and was not refused. */
    default void rung(Doorbell doorbell, int notifyId) {}

    /** The sender rang, and the doorbell took it not. */
    default void refused(Doorbell doorbell, int notifyId) {}

    /** The ring arrived, before the receiver does anything about it. */
    default void arrived(Doorbell doorbell, int notifyId) {}
}
