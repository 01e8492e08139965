/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.trace.event.Severity;

/** What valid bytes keep to, and how bad it is if they do not. */
enum Rule {
    /** A ring entry names a descriptor of the table. */
    HEAD_IN_TABLE(Severity.ERROR),
    /** A chain is offered again only after it came back. */
    OFFERED_ONCE(Severity.ERROR),
    /** The device returns what it was offered. */
    RETURNED_WAS_OFFERED(Severity.ERROR),
    /** The descriptors of a chain lead to an end within the table. */
    CHAIN_ENDS(Severity.ERROR),
    /** A buffer lies in the memory. */
    BUFFER_IN_MEMORY(Severity.ERROR),
    /** The buffers of a message have room for it. */
    MESSAGE_FITS(Severity.ERROR),
    /** A name-service message has one of its known lengths. */
    NAME_SERVICE_LENGTH(Severity.WARNING),
    /** An index moves on by at most the size of the ring between two looks. */
    INDEX_STEP(Severity.WARNING),
    /** At most as many chains are outstanding as the ring has entries. */
    OUTSTANDING(Severity.ERROR),
    /** The resource table can be read. */
    TABLE_READABLE(Severity.WARNING),
    /** A vring of the resource table is one that a virtqueue can have, within the memory. */
    VRING_USABLE(Severity.ERROR),
    /** A virtio device of the resource table is an RPMsg device with two vrings. */
    RPMSG_DEVICE(Severity.WARNING),
    /** A doorbell belongs to a virtqueue in use. */
    DOORBELL_KNOWN(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
