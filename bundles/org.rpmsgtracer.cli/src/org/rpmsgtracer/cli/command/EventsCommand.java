/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;

import org.rpmsgtracer.cli.format.EventFields;
import org.rpmsgtracer.cli.format.LineFormat;
import org.rpmsgtracer.cli.format.Lines;
import org.rpmsgtracer.trace.event.Event;

import picocli.CommandLine.Command;

/** Lists events. */
@Command(name = "events", description = "Lists the events of a trace, one line an event.")
final class EventsCommand extends ListingCommand {

    EventsCommand(Streams streams) {
        super(streams);
    }

    @Override
    Lines lines(LineFormat wanted, Appendable out) {
        return wanted.events(out);
    }

    @Override
    boolean lists(Event event) {
        return true;
    }

    @Override
    void list(long number, Event event, EventFields fields, Lines lines) throws IOException {
        lines.write(fields.of(number, event));
    }
}
