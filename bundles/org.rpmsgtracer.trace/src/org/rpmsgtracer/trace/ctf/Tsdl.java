/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.util.Set;

/** The text of the metadata, in the language of CTF 1.8 (TSDL). */
final class Tsdl {

    /** How the metadata of every CTF 1.8 trace begins; babeltrace2 insists on it to the byte. */
    static final String BEGINNING = "/* CTF 1.8 */";

    /** Words that cannot be names. */
    static final Set<String> WORDS = Set.of("align", "callsite", "char", "clock", "const", "double", "enum", "env",
            "event", "float", "floating_point", "int", "integer", "long", "short", "signed", "stream", "string",
            "struct", "trace", "typealias", "typedef", "unsigned", "variant", "void");

    /** Takes: the UUID, the lines of the environment, the clock's offset in seconds, its rest in nanoseconds. */
    static final String TEMPLATE = """
            /* CTF 1.8 */

            typealias integer { size = 8; align = 8; signed = false; } := uint8_t;
            typealias integer { size = 16; align = 8; signed = false; } := uint16_t;
            typealias integer { size = 32; align = 8; signed = false; } := uint32_t;
            typealias integer { size = 64; align = 8; signed = false; } := uint64_t;
            typealias integer { size = 64; align = 8; signed = true; } := int64_t;
            typealias integer { size = 16; align = 8; signed = false; base = hex; } := hex16_t;
            typealias integer { size = 32; align = 8; signed = false; base = hex; } := hex32_t;
            typealias integer { size = 64; align = 8; signed = false; base = hex; } := hex64_t;
            typealias string { encoding = UTF8; } := text_t;
            typealias enum : uint8_t { "host-to-remote" = 0, "remote-to-host" = 1 } := direction_t;
            typealias enum : uint8_t { DRIVER = 0, DEVICE = 1 } := role_t;
            typealias enum : uint8_t { VERIFIED = 0, UNVERIFIED = 1, INFERRED = 2 } := evidence_t;
            typealias enum : uint8_t { CREATE = 0, DESTROY = 1, CREATE_ACK = 2 } := action_t;
            typealias enum : uint8_t { OVERWRITTEN = 0, GAP = 1 } := reason_t;
            typealias enum : uint8_t { INFO = 0, WARNING = 1, ERROR = 2 } := severity_t;

            trace {
                major = 1;
                minor = 8;
                uuid = "%s";
                byte_order = le;
                packet.header := struct {
                    hex32_t magic;
                    uint8_t uuid[16];
                    uint32_t stream_id;
                    uint64_t stream_instance_id;
                };
            };

            env {
            %s};

            clock {
                name = recording;
                freq = 1000000000;
                offset_s = %d;
                offset = %d;
                absolute = true;
            };

            typealias integer { size = 64; align = 8; signed = false; map = clock.recording.value; } := time_ns_t;

            stream {
                id = 0;
                packet.context := struct {
                    time_ns_t timestamp_begin;
                    time_ns_t timestamp_end;
                    uint64_t content_size;
                    uint64_t packet_size;
                    uint64_t packet_seq_num;
                    uint64_t events_discarded;
                    uint32_t event_count;
                    hex32_t crc32c;
                };
                event.header := struct {
                    uint8_t id;
                    time_ns_t timestamp;
                };
                event.context := struct {
                    uint8_t _late;
                    int64_t raw_time[_late];
                };
            };

            event {
                id = 1;
                name = VringConfigured;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    direction_t direction;
                    uint32_t num;
                    uint32_t alignment;
                    hex64_t desc_address;
                    hex64_t avail_address;
                    hex64_t used_address;
                    uint16_t avail_idx;
                    uint16_t used_idx;
                    uint32_t buffers;
                    uint32_t buffer_bytes;
                    text_t name;
                    text_t driver;
                    text_t device;
                };
            };

            event {
                id = 2;
                name = ChainOffered;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    uint16_t avail_idx;
                    uint16_t head;
                    hex64_t address;
                    uint32_t length_bytes;
                    hex16_t flags;
                    uint16_t descriptors;
                };
            };

            event {
                id = 3;
                name = ChainReturned;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    uint16_t used_idx;
                    uint16_t head;
                    uint32_t length_bytes;
                };
            };

            event {
                id = 4;
                name = Kick;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                };
            };

            event {
                id = 5;
                name = Interrupt;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                };
            };

            event {
                id = 6;
                name = KickSuppressed;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    role_t by;
                };
            };

            event {
                id = 7;
                name = Message;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    uint16_t index;
                    uint16_t head;
                    hex32_t src;
                    hex32_t dst;
                    hex32_t reserved;
                    uint16_t length;
                    hex16_t flags;
                    evidence_t evidence;
                    uint8_t recovered;
                    uint16_t _plen;
                    uint8_t payload[_plen];
                };
            };

            event {
                id = 8;
                name = Announcement;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    uint16_t index;
                    action_t action;
                    hex32_t address;
                    text_t name;
                };
            };

            event {
                id = 9;
                name = Lost;
                stream_id = 0;
                fields := struct {
                    uint16_t queue;
                    reason_t reason;
                    uint64_t count;
                };
            };

            event {
                id = 10;
                name = EndpointCreated;
                stream_id = 0;
                fields := struct {
                    hex32_t address;
                    text_t processor;
                    text_t name;
                };
            };

            event {
                id = 11;
                name = EndpointDestroyed;
                stream_id = 0;
                fields := struct {
                    hex32_t address;
                    text_t processor;
                    text_t name;
                };
            };

            event {
                id = 12;
                name = ChannelCreated;
                stream_id = 0;
                fields := struct {
                    hex32_t src;
                    hex32_t dst;
                    text_t processor;
                    text_t name;
                };
            };

            event {
                id = 13;
                name = ChannelDestroyed;
                stream_id = 0;
                fields := struct {
                    hex32_t src;
                    hex32_t dst;
                    text_t processor;
                    text_t name;
                };
            };

            event {
                id = 14;
                name = LifeCycleChanged;
                stream_id = 0;
                fields := struct {
                    text_t subject;
                    text_t state;
                };
            };

            event {
                id = 15;
                name = Note;
                stream_id = 0;
                fields := struct {
                    severity_t severity;
                    text_t place;
                    text_t text;
                };
            };

            """;

    private Tsdl() {}
}
