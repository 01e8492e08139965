/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;

/** What a processor does with RPMsg, on either side of a link. {@link Programs} runs it. */
public sealed interface Program
        permits TrafficProgram, OpenAmpSample, LinuxModule, RpmsgLiteSample, ZephyrSample, BoardSample, NordicProgram,
        UserSpaceProgram {

    /** The endpoints that it opens, in this order. */
    List<EndpointRequest> endpoints();

    /**
     * Whether it fills or holds buffers in place, so that only an implementation can carry it that
     * {@linkplain RpmsgPort#zeroCopy allows that}.
     */
    default boolean zeroCopy() {
        return false;
    }
}
