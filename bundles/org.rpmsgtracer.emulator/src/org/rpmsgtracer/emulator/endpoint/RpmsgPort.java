/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.endpoint;

/**
 * The RPMsg implementation of one processor at one link, as its programs see it. Every method is called inside an
 * effect of that processor; work that takes time becomes the next steps of the running activity.
 */
public interface RpmsgPort {

    /**
     * Opens an endpoint. What happens then depends on the implementation, and the user is told: OpenAMP creates the
     * endpoint at once, Linux one for each channel of that name, now or later.
     */
    void open(EndpointRequest request, EndpointUser user);

    /** The longest payload that one buffer takes, in bytes. */
    int payloadLimitBytes();

    /** Whether programs may write into buffers and hold received ones: no copies on the way. */
    boolean zeroCopy();
}
