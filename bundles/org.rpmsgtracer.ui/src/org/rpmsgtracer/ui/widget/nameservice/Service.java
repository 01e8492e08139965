/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.nameservice;

import org.rpmsgtracer.analysis.query.AnnouncementRow;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * What makes two announcements speak of the same endpoint.
 *
 * @param queue     the virtqueue that carries them
 * @param direction which way they go
 * @param processor who announces
 * @param name      the service name
 * @param address   the endpoint's address, unsigned 32 bit
 */
record Service(QueueId queue, Direction direction, String processor, String name, long address) {

    static Service of(AnnouncementRow row) {
        return new Service(row.queue(), row.direction(), row.from(), row.name(), row.address());
    }
}
