/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/** Messages in words. */
final class MessageText {

    private MessageText() {}

    /** As short as a label at an arrow has to be: what it announces, or its addresses and length. */
    static String label(MessageRow message) {
        if (message.announcement().isPresent()) {
            return AnnouncementMark.verb(message.announcement().get()) + " " + message.service();
        }
        return addresses(message) + "  " + message.length() + " B";
    }

    /** All that is known of it but its bytes. */
    static Details details(MessageRow message, TimeFormat format) {
        Details details = Details.of("Message " + message.from() + " \u2192 " + message.to())
                .with("Time", message.recovered() ? "not known: found in memory afterwards"
                        : format.instant(message.timeNs()))
                .with("Addresses", addresses(message)).with("Length", message.length() + " bytes");
        if (message.announcement().isPresent()) {
            details = details.with("Name service", AnnouncementMark.verb(message.announcement().get()));
        }
        if (!message.service().isEmpty()) {
            details = details.with("Service", message.service());
        }
        details = details.with("Buffer", "descriptor " + message.head());
        if (message.returnedNs().isPresent()) {
            long heldNs = message.returnedNs().getAsLong() - message.timeNs();
            details = details.with("Given back", "after " + TimeFormat.duration(heldNs));
        }
        return details.with("Content", switch (message.evidence()) {
            case VERIFIED -> "verified";
            case UNVERIFIED -> "not verified: its buffer was free to be written again";
            case INFERRED -> "not seen: that it was sent follows from the ring indices";
        }).with("Event", "#" + message.eventNumber());
    }

    private static String addresses(MessageRow message) {
        return RpmsgAddress.format(message.src()) + " \u2192 " + RpmsgAddress.format(message.dst());
    }
}
