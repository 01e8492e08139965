/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

/** The numbers by which records say what kind of event they are. Never given a second time to something else. */
public final class RecordId {

    public static final int VRING_CONFIGURED = 1;
    public static final int CHAIN_OFFERED = 2;
    public static final int CHAIN_RETURNED = 3;
    public static final int KICK = 4;
    public static final int INTERRUPT = 5;
    public static final int KICK_SUPPRESSED = 6;
    public static final int MESSAGE = 7;
    public static final int ANNOUNCEMENT = 8;
    public static final int LOST = 9;
    public static final int ENDPOINT_CREATED = 10;
    public static final int ENDPOINT_DESTROYED = 11;
    public static final int CHANNEL_CREATED = 12;
    public static final int CHANNEL_DESTROYED = 13;
    public static final int LIFE_CYCLE_CHANGED = 14;
    public static final int NOTE = 15;

    private RecordId() {}
}
