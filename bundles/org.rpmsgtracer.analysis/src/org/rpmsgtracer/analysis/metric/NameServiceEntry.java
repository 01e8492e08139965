/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.metric;

import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Direction;

/**
 * One announcement or withdrawal.
 *
 * @param timeNs    nanoseconds on the recording's clock
 * @param direction which way it went: who announced
 * @param action    what it says
 * @param name      the service name
 * @param address   the announced endpoint's address, unsigned 32 bit
 */
public record NameServiceEntry(long timeNs, Direction direction, NameServiceMessage.Action action, String name,
        long address) {}
