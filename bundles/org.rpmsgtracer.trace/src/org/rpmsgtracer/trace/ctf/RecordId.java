/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

/** The numbers by which records say what kind of event they are. Never given a second time to something else. */
final class RecordId {

    static final int VRING_CONFIGURED = 1;
    static final int CHAIN_OFFERED = 2;
    static final int CHAIN_RETURNED = 3;
    static final int KICK = 4;
    static final int INTERRUPT = 5;
    static final int KICK_SUPPRESSED = 6;
    static final int MESSAGE = 7;
    static final int ANNOUNCEMENT = 8;
    static final int LOST = 9;
    static final int ENDPOINT_CREATED = 10;
    static final int ENDPOINT_DESTROYED = 11;
    static final int CHANNEL_CREATED = 12;
    static final int CHANNEL_DESTROYED = 13;
    static final int LIFE_CYCLE_CHANGED = 14;
    static final int NOTE = 15;

    private RecordId() {}
}
