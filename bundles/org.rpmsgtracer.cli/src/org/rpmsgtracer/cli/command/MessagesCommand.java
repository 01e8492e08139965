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
import org.rpmsgtracer.trace.event.Message;

import picocli.CommandLine.Command;

/** Lists messages. */
@Command(name = "messages", description = "Lists the messages of a trace, one line a message.")
final class MessagesCommand extends ListingCommand {

    MessagesCommand(Streams streams) {
        super(streams);
    }

    @Override
    Lines lines(LineFormat wanted, Appendable out) {
        return wanted.messages(out);
    }

    @Override
    boolean lists(Event event) {
        return event instanceof Message;
    }

    @Override
    void list(long number, Event event, EventFields fields, Lines lines) throws IOException {
        if (event instanceof Message message) {
            lines.write(fields.ofMessage(number, message));
        }
    }
}
