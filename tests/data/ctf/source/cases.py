#!/usr/bin/env python3
"""Writes the hand-made traces: what CTF 1.8.3 allows and no recording here has."""
import os
import struct
import uuid

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
UUID = uuid.UUID("0b1dde5c-7e57-4ca5-9e00-000000000000")
MAGIC = 0xC1FC1FC1


class Bits:
    """A packet that is written bit by bit."""

    def __init__(self, big):
        self.big = big
        self.bits = []  # in the order in which they are written: within a byte from low (little) or high (big)

    def put(self, value, size, align=1):
        self.align(align)
        value &= (1 << size) - 1
        order = range(size - 1, -1, -1) if self.big else range(size)
        self.bits += [value >> i & 1 for i in order]
        return self

    def align(self, bits):
        self.bits += [0] * (-len(self.bits) % bits)
        return self

    def text(self, text):
        self.align(8)
        for byte in text.encode() + b"\0":
            self.put(byte, 8)
        return self

    def size(self):
        return len(self.bits)

    def patch(self, at, value, size):
        other = Bits(self.big).put(value, size)
        self.bits[at:at + size] = other.bits

    def bytes(self):
        self.align(8)
        out = bytearray()
        for i in range(0, len(self.bits), 8):
            eight = self.bits[i:i + 8]
            out.append(sum(b << (7 - n if self.big else n) for n, b in enumerate(eight)))
        return bytes(out)


def write(name, file, content):
    folder = os.path.join(TOP, name)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, file), "wb") as out:
        out.write(content)


def packetised(text, order, chunk):
    """Metadata in packets of at most `chunk` bytes of text, each padded by 11 bytes."""
    data = text.encode()
    out = b""
    for i in range(0, len(data), chunk):
        part = data[i:i + chunk]
        out += struct.pack(order + "I16sIIIBBBBB", 0x75D11D57, UUID.bytes, 0, (37 + len(part)) * 8,
                           (37 + len(part) + 11) * 8, 0, 0, 0, 1, 8) + part + b"\0" * 11
    return out


# --- big endian, fields of any number of bits, compact header of 27 bits that overflows, metadata in packets
BIG = """/* CTF 1.8 */
// Fields of any number of bits, big endian.
typealias integer { size = 5; align = 1; } := uint5_t;
typealias integer { size = 16; align = 8; signed = FALSE; byte_order = network; } := port_t;
trace {
    major = 1; minor = 8; uuid = "%s"; byte_order = be;
    packet.header := struct {
        integer { size = 32; align = 8; base = hexadecimal; } magic;
        integer { size = 8; } uuid[16];
        integer { size = 3; } stream_id;
    };
};
clock { name = cycles; freq = 1000000000; offset_s = 100; offset = 5; };
typealias integer { size = 27; align = 1; map = clock.cycles.value; } := uint27_clock_t;
typealias integer { size = 64; align = 8; map = clock.cycles.value; } := uint64_clock_t;
struct event_header {
    enum : uint5_t { compact = 0 ... 30, extended = 31 } id;
    variant <id> {
        struct { uint27_clock_t timestamp; } compact;
        struct { integer { size = 32; align = 8; } id; uint64_clock_t timestamp; } extended;
    } v;
} align(32);
stream {
    id = 5;
    event.header := struct event_header;
    packet.context := struct {
        uint64_clock_t timestamp_begin;
        uint64_clock_t timestamp_end;
        integer { size = 24; align = 8; } packet_size;
        integer { size = 24; align = 8; } content_size;
        integer { size = 4; } events_discarded;
        integer { size = 3; } packet_seq_num;
    };
};
event {
    name = "core:ChainReturned"; id = 3; stream_id = 5;
    fields := struct {
        integer { size = 3; } queue;
        integer { size = 13; signed = true; } head;
        integer { size = 17; } _used_idx;
        integer { size = 31; base = 16; } length_bytes;
    };
};
event {
    name = "core:KickSuppressed"; id = 1000; stream_id = 5;
    fields := struct {
        port_t queue;
        enum : integer { size = 2; signed = true; } { DRIVER = -2, DEVICE = -1 ... 1 } by;
    };
};
""" % UUID


def big():
    times = [(1 << 27) - 10, (1 << 27) + 5, (2 << 27) + 4, (2 << 27) + 1000, (90 << 27) + 7, (91 << 27) + 6]
    packets = b""
    for number in range(2):
        part = times[number * 3:number * 3 + 3]
        p = Bits(True).put(MAGIC, 32, 8)
        for byte in UUID.bytes:
            p.put(byte, 8, 8)
        p.put(5, 3)
        p.put(part[0], 64, 8).put(part[-1], 64, 8)
        sizes = p.align(8).size()
        p.put(0, 24, 8).put(0, 24, 8)
        p.put(14 if number == 0 else 1, 4).put(7 if number == 0 else 0, 3)
        for i, time in enumerate(part):
            p.align(32)
            if i == 1 and number == 0 or number == 1 and i == 0:
                p.put(31, 5).put(1000, 32, 8).put(time, 64, 8)
                p.put(6 + i, 16, 8).put(-2 if i else 1, 2)
            else:
                p.put(3, 5).put(time, 27)
                p.put(6, 3).put(4095 - i, 13).put(0xFFFF - i, 17).put(0x7FFFFFFF - i, 31)
        content = p.size()
        size = (content + 7) // 8 * 8 + 40
        p.patch(sizes, size, 24)
        p.patch(sizes + 24, content, 24)
        packets += p.bytes().ljust(size // 8, b"\xee")
    write("case-big", "metadata", packetised(BIG, ">", 700))
    write("case-big", "stream", packets)


# --- little endian, large header of 32 bits that overflows, variants, nested scopes, lengths from elsewhere
LITTLE = """/* CTF 1.8 */
typealias integer { size = 8; align = 8; } := uint8_t;
typealias integer { size = 16; align = 16; } := uint16_t;
typealias integer { size = 32; align = 32; } := uint32_t;
typealias integer { size = 64; align = 64; } := uint64_t;
typealias integer { size = 64; align = 64; } := unsigned long;
typealias integer { size = 32; align = 32; signed = true; } := int;
typealias integer { size = 8; align = 8; signed = true; encoding = ASCII; } := char;
typealias floating_point { exp_dig = 8; mant_dig = 24; align = 32; } := float;
typealias floating_point { exp_dig = 11; mant_dig = 53; byte_order = be; } := double;
typedef uint8_t bytes_t[4];
typedef char name_t[12];
env { vendor = "nobody"; Board = "none"; core_count = 2; };
trace {
    major = 1; minor = 8; byte_order = le;
    packet.header := struct { uint32_t magic; uint8_t stream_id; };
};
clock { name = "ticks"; uuid = "62189bee-96dc-11e0-91a8-cfa3d89f3923"; freq = 1000000; precision = 3;
        offset_s = 3; offset = 250000; absolute = FALSE; description = "a clock with a \\"name\\""; };
callsite { name = "x"; func = "f"; file = "x.c"; line = 39; ip = 0x40096c; };
typealias integer { size = 32; align = 8; map = clock.ticks.value; } := clock32_t;
typealias integer { size = 64; align = 8; map = clock.ticks.value; } := clock64_t;
stream {
    id = 0;
    typealias integer { size = 16; align = 8; } := uint16_t; /* hides that of the outer scope */
    event.header := struct {
        enum : uint16_t { compact = 0 ... 65534, extended = 65535 } id;
        variant <id> {
            struct { clock32_t timestamp; } compact;
            struct { uint32_t id; clock64_t timestamp; } extended;
        } v;
        uint8_t payload_length;
    };
    event.context := struct { uint8_t depth; };
    packet.context := struct { uint32_t content_size; uint32_t packet_size; uint64_t cpu; };
};
enum kind : uint8_t { small, wide = 7, text_choice = 8 ... 9 };
variant point_or { struct { uint8_t a; } wide; uint8_t small; };
event {
    name = Message; id = 65533;
    context := struct { uint8_t line; };
    fields := struct {
        enum kind kind;
        variant <kind> {
            uint8_t small; uint64_t wide; struct { string s; uint8_t n; double d[n]; } text_choice;
        } v;
        uint32_t reserved;
        struct { int a; struct { uint8_t count; } inner; } outer;
        float numbers[outer.inner.count];
        struct point { uint16_t x; uint8_t more; uint8_t tail[more]; } points[2];
        uint16_t queue, index, head;
        uint32_t src;
        unsigned long dst;
        uint16_t length;
        uint8_t flags, evidence, recovered;
        bytes_t matrix[2];
        uint8_t payload[stream.event.header.payload_length];
    } align(64);
};
event {
    name = "LifeCycleChanged"; id = 70000;
    fields := struct { name_t subject; string { encoding = UTF8; } state; };
};
event { name = "other"; id = 1; fields := struct { enum kind which; variant point_or <which> p; }; };
"""


def little():
    out = b""
    clock = [(1 << 32) - 3, (1 << 32) + 2, (1 << 32) + 9, (3 << 32) + 1, (3 << 32) + 4]
    events = [("m", 0), ("m", 7), ("l", 0), ("m", 9), ("o", 7)]
    for first, last in ((0, 3), (3, 5)):
        p = Bits(False).put(MAGIC, 32, 32).put(0, 8, 8)
        sizes = p.align(64).size()
        p.put(0, 32, 32).put(0, 32, 32).put(1, 64, 64)
        for i in range(first, last):
            what, kind = events[i]
            number = {"m": 65533, "l": 70000, "o": 1}[what]
            if what == "l" or i == 3:
                p.put(65535, 16, 8).put(number, 32, 32).put(clock[i], 64, 8)
            else:
                p.put(number, 16, 8).put(clock[i], 32, 8)
            p.put(i + 1, 8)
            p.put(i, 8)
            if what == "m":
                p.put(42, 8).align(64).put(kind, 8)
                if kind == 0:
                    p.put(200 + i, 8)
                elif kind == 7:
                    p.put(1 << 40, 64, 64)
                else:
                    p.text("why").put(2, 8)
                    for n in range(2):
                        for byte in struct.pack(">d", n - 0.5):
                            p.put(byte, 8)
                p.put(0xFFFFFFFF - i, 32, 32).put(-i, 32, 32).put(i % 3, 8)
                p.align(32)
                for n in range(i % 3):
                    p.put(struct.unpack("<I", struct.pack("<f", n + 0.5))[0], 32, 32)
                for n in range(2):
                    p.put(n, 16, 16).put(n + i % 2, 8)
                    for _ in range(n + i % 2):
                        p.put(0xAA, 8)
                for value in (4, 65535 - i, 9):
                    p.put(value, 16, 16)
                p.put(0x400, 32, 32).put(0xFFFFFFFF, 64, 64).put(i + 1, 16, 16)
                for value in (1, i % 3, 1):
                    p.put(value, 8)
                for n in range(8):
                    p.put(n, 8)
                for n in range(i + 1):
                    p.put(0x60 + n, 8)
            elif what == "l":
                for c in b"remote\0\0\0\0\0\0":
                    p.put(c, 8)
                p.text("running")
            else:
                p.put(kind, 8).put(77, 8)
        content = p.size()
        size = (content + 7) // 8 * 8 + 64
        p.patch(sizes, content, 32)
        p.patch(sizes + 32, size, 32)
        out += p.bytes().ljust(size // 8, b"\0")
    write("case-little", "metadata", LITTLE.encode())
    write("case-little", "stream", out)


# --- nothing that can be left out: no packet header, no context, no id, no clock
BARE = """/* CTF 1.8 */
trace { major = 1; minor = 8; byte_order = le; };
stream { event.header := struct { integer { size = 64; } timestamp; }; };
event { name = Interrupt; fields := struct { integer { size = 8; } queue; }; };
"""


def bare():
    p = Bits(False)
    for i in range(4):
        p.put(1000 * i, 64, 8).put(250 + i, 8, 8)
    write("case-bare", "metadata", BARE.encode())
    write("case-bare", "events", p.bytes())


# --- two cores: two streams, two clocks, each counts its virtqueues from 0
CORES = """/* CTF 1.8 */
typealias integer { size = 8; } := u8;
typealias integer { size = 16; } := u16;
typealias integer { size = 32; } := u32;
typealias integer { size = 64; base = x; } := u64;
trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 stream_id; }; };
clock { name = a7; freq = 1000000000; offset_s = 1000; offset = 500; };
clock { name = m4; freq = 209000000; offset_s = 1000; offset = 0; };
stream { id = 7; event.header := struct { u8 id; integer { size = 64; map = clock.a7.value; } timestamp; };
         packet.context := struct { u32 packet_size; u8 events_discarded; }; };
stream { id = 4; event.header := struct { u8 id; integer { size = 32; map = clock.m4.value; } timestamp; };
         packet.context := struct { u32 packet_size; u8 events_discarded; }; };
%s"""
RING = """event { stream_id = %d; id = 0; name = VringConfigured; fields := struct { u16 queue;
        enum : u8 { "_host_to_remote" = 10, "_remote_to_host" = 20 } direction; u32 num, alignment;
        u64 desc_address, avail_address, used_address; u16 avail_idx, used_idx; u32 buffers, buffer_bytes;
        string name, driver, device; }; };
event { stream_id = %d; id = 1; name = Kick; fields := struct { u16 queue; }; };
"""


def cores():
    write("case-cores", "metadata", (CORES % (RING % (7, 7) + RING % (4, 4))).encode())
    for file, stream, bits, times, ring in (("core_0", 7, 64, (0, 1000, 2000, 9000), "vdev0vring1"),
                                            ("core_1", 4, 32, (150, 209, 418, 836), "vdev1vring0")):
        out = b""
        for packet in range(2):
            p = Bits(False).put(stream, 32, 8)
            size = p.size()
            p.put(0, 32, 8).put((250, 3)[packet], 8)
            for i in range(packet * 2, packet * 2 + 2):
                p.put(0 if i == 0 else 1, 8).put(times[i], bits, 8).put(0, 16)
                if i == 0:
                    p.put(10 if stream == 7 else 20, 8).put(16, 32).put(4096, 32)
                    p.put(0x10000, 64).put(0x20000, 64).put(0xFFFFFFFFFFFF0000, 64)
                    p.put(0, 16).put(1, 16).put(16, 32).put(512, 32).text(ring).text("a7").text("m4")
            p.patch(size, p.size(), 32)
            out += p.bytes()
        write("case-cores", file, out)


big()
little()
bare()
cores()
