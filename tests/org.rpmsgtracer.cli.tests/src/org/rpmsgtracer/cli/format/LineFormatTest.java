/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

class LineFormatTest {

    private static final QueueId QUEUE = new QueueId(3);

    /** One of each type. */
    private static final List<Event> EVENTS = List.of(
            new VringConfigured(1, QUEUE, "vdev0vring1", Direction.HOST_TO_REMOTE, "host", "remote", 4, 16, 0x1000,
                    0xFFFF_FFFF_8000_1000L, 0x3000, 65535, 0, 0, 0),
            new LifeCycleChanged(2, "vdev0", "DRIVER_OK"),
            new ChainOffered(3, QUEUE, 65535, 2, 0x8000_0000L, 512, 1, 1),
            new Message(3, QUEUE, 65535, 2, 0x400, 0xFFFF_FFFFL, 0, 40, 0,
                    Payload.of("rpmsg,\"x\"\r\n and some more".getBytes(StandardCharsets.ISO_8859_1)),
                    Evidence.VERIFIED, false),
            new Message(3, QUEUE, 0, 3, 0, 0, 0, 0, 0, Payload.EMPTY, Evidence.INFERRED, true),
            new Announcement(3, QUEUE, 65535, Action.CREATE_ACK, "a,\"b\"\u001b[31m", 0x400),
            new KickSuppressed(3, QUEUE, Role.DRIVER), new Kick(4, QUEUE), new Interrupt(5, QUEUE),
            new ChainReturned(6, QUEUE, 0, 2, 512), new Lost(7, QUEUE, 9, Lost.Reason.GAP),
            new EndpointCreated(8, "host", 0x401, "shell"), new EndpointDestroyed(8, "host", 0x401, "shell"),
            new ChannelCreated(9, "host", "shell", 0x401, 0x400),
            new ChannelDestroyed(9, "host", "shell", 0x401, 0x400),
            new Note(10, Severity.WARNING, "vring 1", "odd"));

    @Test
    void jsonHasAllFieldsOfEachEvent() throws IOException {
        assertThat(eventsAs(LineFormat.JSONL)).isEqualTo(Files.readString(Path.of("golden/events.jsonl")));
    }

    @Test
    void everyFieldHasAColumn() {
        EventFields fields = new EventFields(SystemState::new);
        for (Event event : EVENTS) {
            fields.pass(event);
            assertThat(EventFields.NAMES)
                    .containsAll(fields.of(0, event).stream().map(Field::name).toList());
            if (event instanceof Message message) {
                assertThat(fields.ofMessage(0, message)).extracting(Field::name)
                        .isEqualTo(EventFields.NAMES_OF_MESSAGE);
            }
        }
        assertThat(EventFields.NAMES).doesNotHaveDuplicates();
    }

    @Test
    void csvQuotesWhatWouldBreakTheTable() throws IOException {
        String[] rows = eventsAs(LineFormat.CSV).split("\r\n", -1);
        assertThat(rows).hasSize(EVENTS.size() + 2);
        assertThat(rows[0]).isEqualTo(String.join(",", EventFields.NAMES));
        assertThat(rows[6]).startsWith("5,3,Announcement,vdev0vring1,")
                .contains(",\"a,\"\"b\"\"\u001b[31m\",1024,");
        assertThat(rows[EVENTS.size() + 1]).isEmpty();
    }

    @Test
    void textShowsAddressesInHexadecimalAndControlsNoTerminal() throws IOException {
        List<String> lines = eventsAs(LineFormat.TEXT).lines().toList();
        assertThat(lines.get(0)).isEqualTo("  EVENT          TIME ns  TYPE             VRING");
        assertThat(lines.get(1)).contains("availAddress=0xffffffff80001000", "buffers=-");
        assertThat(lines.get(4)).contains("src=0x400  dst=ANY",
                "payload=72 70 6d 73 67 2c 22 78 22 0d 0a 20 61 6e 64 20 |rpmsg,\"x\".. and |…");
        assertThat(lines.get(6)).contains("action=create-ack  name=a,\"b\"\\x1b[31m  addr=0x400");
        assertThat(lines.get(8)).isEqualTo("      7                4  Kick             vdev0vring1");
    }

    private static String eventsAs(LineFormat format) throws IOException {
        StringBuilder out = new StringBuilder();
        Lines lines = format.events(out);
        lines.begin();
        EventFields fields = new EventFields(SystemState::new);
        for (int i = 0; i < EVENTS.size(); i++) {
            fields.pass(EVENTS.get(i));
            lines.write(fields.of(i, EVENTS.get(i)));
        }
        return out.toString();
    }
}
